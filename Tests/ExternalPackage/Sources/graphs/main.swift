import Graphs

var names = NodeNames()
let trade = try Digraph(
  edges: [("Chile", "copper", 0.25), ("Peru", "copper", 0.5), ("copper", "wire", 1)], names: &names)
for entry in trade.strength(.outgoing).top(1) { print(names[entry.node], entry.score) }
