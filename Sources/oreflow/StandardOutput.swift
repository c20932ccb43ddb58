import Platform
import Tables
import SupplyData

/// The one way to standard output: what cannot be written is an error, not silence.
enum StandardOutput {
  /// Keeps the three standard descriptors taken where the program was started without them, so that no file that is
  /// opened later becomes the place of messages.
  static func prepare() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      // Open for reading alone: writing there fails and is reported.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes `text`; on a terminal control characters show as what they are.
  ///
  /// A reader that has gone (`head`) ends the program silently, as a closed pipe does everywhere.
  ///
  /// - Parameter keepsEmphasis: Whether `text` was made for a terminal and has its own codes of emphasis.
  /// - Throws: `DataError` of kind `unwritable` where the disk is full or standard output is closed.
  static func write(_ text: String, keepsEmphasis: Bool = false) throws(DataError) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var shown = text
    if isTerminal { shown = keepsEmphasis ? TerminalText.emphasized(text) : TerminalText.shown(text) }
    let reason = shown.withUTF8 { send($0, to: STDOUT_FILENO) }
    guard reason != 0 else { return }
    if reason == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    throw DataError(
      .unwritable, file: "standard output", "cannot be written: \(String(cString: strerror(reason)))",
      remedy: "Check what it leads to and the free space there")
  }

  /// Writes `bytes` to `descriptor`; returns 0, or the number of the system's error.
  static func send(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let wrote = Platform.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if wrote < 0, errno == EINTR { continue }
      if wrote < 0, errno == EAGAIN {
        // A pipe that does not block is full: wait until it takes more.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
        continue
      }
      guard wrote > 0 else { return wrote == 0 ? ENOSPC : errno }
      done += wrote
    }
    return 0
  }
}

/// Writes `line` and a line end to standard output; in place of Swift's own, which does not tell when it fails.
func print(_ line: String) {
  do throws(DataError) {
    try StandardOutput.write(line + "\n")
  } catch {
    Messages.error(Remedies.message(error))
    exit(error.exitCode)
  }
}
