import Platform
import Tables

/// Messages to the person at the terminal, on standard error.
enum Messages {
  /// Writes `text` and a line end.
  static func write(_ text: String) {
    var line = TerminalText.shown(text) + "\n"
    // Where standard error is closed there is nobody left to tell.
    line.withUTF8 { _ = StandardOutput.send($0, to: STDERR_FILENO) }
  }

  /// Writes an error.
  static func error(_ text: String) { write("oreflow: error: \(text)") }

  /// Writes a warning.
  static func warning(_ text: String) { write("oreflow: warning: \(text)") }
}
