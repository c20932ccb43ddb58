import Glibc

/// Messages to the person at the terminal, on standard error.
enum Messages {
  /// Writes `text` and a line end.
  static func write(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Writes an error.
  static func error(_ text: String) { write("oreflow: error: \(text)") }

  /// Writes a warning.
  static func warning(_ text: String) { write("oreflow: warning: \(text)") }
}
