'use strict';
(function () {
  const data = JSON.parse(document.getElementById('sweep').textContent);
  const words = data.words;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#ddd' : '#333';
  const paper = dark ? '#1b1b1b' : '#fff';
  const accent = '#d9480f';
  // The stronger the outcome, the darker; whether it is good news, only the policy knows.
  const shades = [['#123f6b', '#2f77b5', '#79b0de', '#cfe3f4'], ['#8fc3f0', '#4d90cc', '#2c6296', '#1d3f60']][dark ? 1 : 0];
  const unknown = dark ? '#8a8178' : '#b9b0a6';

  /** The last outcome is the undetermined one, the one before it the default. */
  function colour(index, size) {
    if (index === size - 1) {
      return unknown;
    }
    return size === 2 ? shades[0] : shades[Math.round((index * (shades.length - 1)) / (size - 2))];
  }

  /** Text goes in as text, so that no name can be taken for markup. */
  function tip(title, kind, point) {
    const box = document.createElement('div');
    box.className = 'tip';
    const line = (tag, text) => (box.appendChild(document.createElement(tag)).textContent = text);
    line('b', title);
    kind.outcomes.forEach((name, i) => line('span', name + ' ' + kind.counts[point][i]));
    const flips = kind.flips[point];
    const more = kind.changes[point] - flips.length;
    if (flips.length > 0) {
      line('b', words.changes + ' ' + kind.changes[point]);
      flips.forEach((flip) => line('span', flip));
    }
    if (more > 0) {
      line('span', words.more + more);
    }
    return box;
  }

  const axisStyle = { nameTextStyle: { color: ink }, axisLabel: { color: ink }, axisLine: { lineStyle: { color: ink } } };
  const tooltip = { confine: true, transitionDuration: 0, backgroundColor: paper, borderColor: '#888', textStyle: { color: ink, fontSize: 12 } };

  /** One parameter: stacked counts, with marks where decisions change. */
  function bars(chart, kind) {
    const axis = data.axes[0];
    const size = kind.outcomes.length;
    const total = kind.counts[0].reduce((a, b) => a + b, 0);
    const series = kind.outcomes.map((name, i) => ({
      name: name, type: 'bar', stack: 'all', barCategoryGap: '12%', color: colour(i, size),
      data: kind.counts.map((counts) => counts[i]),
      emphasis: { focus: 'none' }
    }));
    series[0].markLine = {
      symbol: 'none', silent: true, lineStyle: { color: accent, type: 'dashed', width: 2 },
      label: { distance: 36, formatter: words.now + ' ' + axis.values[axis.current], color: accent },
      data: [{ xAxis: axis.current }]
    };
    series.push({
      name: words.changes, type: 'scatter', symbol: 'triangle', symbolRotate: 180, symbolSize: 10, color: accent, z: 5,
      symbolOffset: [0, -8], itemStyle: { opacity: 1 }, label: { show: axis.values.length <= 60, position: 'top', color: ink, formatter: (p) => kind.changes[p.dataIndex] },
      data: kind.changes.map((changes) => (changes > 0 ? total : null))
    });
    chart.setOption({
      animation: false,
      textStyle: { color: ink },
      legend: { textStyle: { color: ink }, top: 0 },
      grid: { left: 60, right: 30, top: 90, bottom: 50 },
      tooltip: Object.assign({ trigger: 'axis', axisPointer: { type: 'shadow' },
        formatter: (items) => tip(axis.name + ' ' + items[0].axisValue, kind, items[0].dataIndex) }, tooltip),
      xAxis: Object.assign({ type: 'category', data: axis.values, name: axis.name, nameLocation: 'middle', nameGap: 30 }, axisStyle),
      yAxis: Object.assign({ type: 'value', name: words.count, max: total, minInterval: 1, splitLine: { lineStyle: { opacity: 0.3 } } }, axisStyle),
      series: series
    });
  }

  /** A shade between the paper and the darkest. */
  function mixed(share) {
    const from = dark ? [40, 44, 50] : [238, 243, 248];
    const to = dark ? [143, 195, 240] : [18, 63, 107];
    return 'rgb(' + from.map((c, i) => Math.round(c + (to[i] - c) * share)).join(',') + ')';
  }

  /** Two parameters: a field of cells, coloured by the count of one outcome. */
  function grid(chart, kind, outcome) {
    const [x, y] = data.axes;
    const counts = kind.counts.map((row) => row[outcome]);
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    const least = counts.reduce((a, b) => Math.min(a, b), most);
    const width = (chart.getWidth() - 110) / x.values.length;
    const height = (chart.getHeight() - 90) / y.values.length;
    const cells = counts.map((count, point) => {
      const at = [Math.floor(point / y.values.length), point % y.values.length];
      const share = most === least ? 0.5 : (count - least) / (most - least);
      return {
        value: [at[0], at[1], count],
        itemStyle: { opacity: 1, color: mixed(share), borderColor: paper, borderWidth: 1 },
        label: { color: (share > 0.5) !== dark ? '#fff' : '#222' }
      };
    });
    chart.setOption({
      animation: false,
      grid: { left: 80, right: 30, top: 30, bottom: 60 },
      tooltip: Object.assign({ trigger: 'item', formatter: (item) => tip(
        x.name + ' ' + x.values[item.value[0]] + ' · ' + y.name + ' ' + y.values[item.value[1]], kind, item.dataIndex) }, tooltip),
      xAxis: Object.assign({ type: 'category', data: x.values, name: x.name, nameLocation: 'middle', nameGap: 35 }, axisStyle),
      yAxis: Object.assign({ type: 'category', data: y.values, name: y.name, nameLocation: 'middle', nameGap: 50 }, axisStyle),
      series: [{
        type: 'scatter', symbol: 'rect', symbolSize: [width, height], data: cells,
        label: { show: width > 18 && height > 12, fontSize: 11, formatter: (item) => item.value[2] }
      }, {
        type: 'scatter', symbol: 'rect', symbolSize: [width, height], silent: true, data: [[x.current, y.current]],
        itemStyle: { color: 'transparent', borderColor: accent, borderWidth: 3, opacity: 1 }
      }]
    }, true);
  }

  /** Lets the reader choose the outcome that colours show. */
  function chooser(holder, kind, draw) {
    const label = document.createElement('label');
    label.className = 'shown';
    label.textContent = words.shown;
    const select = label.appendChild(document.createElement('select'));
    kind.outcomes.forEach((name) => (select.appendChild(document.createElement('option')).textContent = name));
    select.addEventListener('change', () => draw());
    holder.before(label);
    return () => select.selectedIndex;
  }

  data.kinds.forEach((kind) => {
    const holder = document.getElementById('chart-' + kind.kind);
    const two = data.axes.length === 2;
    holder.appendChild(document.createElement('div'));
    holder.firstChild.style.height = '100%';
    holder.classList.toggle('grid', two);
    const chart = echarts.init(holder.firstChild);
    const chosen = two ? chooser(holder, kind, () => draw()) : () => 0;
    const draw = () => (two ? grid(chart, kind, chosen()) : bars(chart, kind));
    draw();
    addEventListener('resize', () => { chart.resize(); draw(); });
  });
})();
