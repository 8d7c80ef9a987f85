// Opens a file with graphology or Cytoscape.js and prints what they then have, in lines that a test can compare.
const fs = require('fs');
const path = require('path');

const [kind, file, modules] = process.argv.slice(2);
const load = (name) => require(path.join(modules, name));
const data = JSON.parse(fs.readFileSync(file, 'utf8'));
const lines = [];
if (kind === 'graphology') {
  const Graph = load('graphology');
  const graph = Graph.from(data);
  console.log(`type ${graph.type} multi ${graph.multi} nodes ${graph.order} edges ${graph.size}`);
  graph.forEachNode((key, a) => lines.push(`node ${key} [${a.label}] ${a.color} size ${a.size} at ${a.x},${a.y}`));
  graph.forEachEdge((key, a, from, to) => lines.push(`edge ${key} [${a.label}] ${from} -> ${to} weight ${a.weight}`));
} else {
  const cytoscape = load('cytoscape');
  const graph = cytoscape({ headless: true, elements: data.elements, data: data.data, layout: { name: 'preset' } });
  console.log(`nodes ${graph.nodes().length} edges ${graph.edges().length} name ${graph.data('name')}`);
  graph.nodes().forEach((n) => lines.push(`node ${n.id()} [${n.data('label')}] at ${n.position('x')},${n.position('y')}`));
  graph.edges().forEach((e) => lines.push(`edge ${e.id()} [${e.data('label')}] ${e.source().id()} -> ${e.target().id()} weight ${e.data('weight')}`));
}
lines.sort().forEach((line) => console.log(line));
