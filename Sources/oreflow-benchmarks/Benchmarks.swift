import Glibc

/// Timing runs of the graph measures.
@main
struct Benchmarks {
  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      switch arguments.first {
      case "growth":
        try MeasureGrowth.run(Array(arguments.dropFirst()))
        exit(0)
      case "graph":
        if let run = MeasureRun(Array(arguments.dropFirst())) { exit(try run.run()) }
      default: break
      }
      printError(
        """
        usage: oreflow-benchmarks growth [MEASURE...]
               oreflow-benchmarks graph METRIC EDGES.csv --weights length|strength|none [--normalized] [--threads N]
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
