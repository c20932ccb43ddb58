import Platform

/// Timing runs: how the cost of graph measures grows, how fast a year of world trade is read, whether every figure is
/// fit for print, whether drawing leaks, whether damaged input ends the program, and whether a fault or a kill leaves
/// files torn. Measures are timed on
/// any edge list by `oreflow graph MEASURE EDGES.csv --timing`.
@main
struct Benchmarks {
  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      switch arguments.first {
      case "growth":
        try MeasureGrowth.run(Array(arguments.dropFirst()))
        exit(0)
      case "shape":
        try GraphShape.write(Array(arguments.dropFirst()))
        exit(0)
      case "trade":
        try TradeIngest.run(Array(arguments.dropFirst()))
        exit(0)
      case "figures":
        try FigureSweep.run(Array(arguments.dropFirst()))
        exit(0)
      case "render":
        try RenderRuns.run(Array(arguments.dropFirst()))
        exit(0)
      case "fuzz":
        try Fuzz.run(Array(arguments.dropFirst()))
        exit(0)
      case "faults":
        try FaultRuns.run(Array(arguments.dropFirst()))
        exit(0)
      default: break
      }
      printError(
        """
        usage: oreflow-benchmarks growth [MEASURE...] [--shape SHAPE]
               oreflow-benchmarks shape SHAPE NODES
               oreflow-benchmarks trade [ROWS]
               oreflow-benchmarks figures [FAMILY...]
               oreflow-benchmarks render [COUNT]
               oreflow-benchmarks fuzz [ROOM...] [--seconds N] [--seed S] [--round R]
               oreflow-benchmarks faults PROGRAM LIBRARY [--every N] [SCENARIO...]
        """)
      exit(2)
    } catch {
      printError("\(error)")
      exit(1)
    }
  }
}

/// Writes a line to standard error.
func printError(_ line: String) {
  let line = Array((line + "\n").utf8)
  write(STDERR_FILENO, line, line.count)
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
