import Graphs
import Platform
import Synchronization

/// `oreflow-benchmarks fuzz ROOM --seconds N --seed S [--round R]`: damaged inputs for every reader and writer.
///
/// Each round has its own random numbers, so one that failed is repeated alone with `--round`. A trap, an abort or a
/// round of more than 30 seconds of processor time prints room, seed and round; a broken law ends with exit code 1.
/// Prints CSV: room, seed, rounds, accepted, refused, seconds.
enum Fuzz {
  /// Reads or writes one input; true where it was accepted, false where it was refused with an error.
  typealias Round = (inout FuzzInput) throws -> Bool

  /// A law that did not hold.
  struct BrokenLaw: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  static func run(_ arguments: [String]) throws {
    var (names, seconds, seed, single): ([String], Double, UInt64, UInt64?) = ([], 60, 1, nil)
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? seconds
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
      case "--round": single = rest.popFirst().flatMap { UInt64($0) }
      default: names.append(word)
      }
    }
    let folder = try FuzzFolder()
    let all = try FuzzRooms.all(folder)
    for name in names where !all.contains(where: { $0.name == name }) {
      throw BenchmarkError("there is no room \"\(name)\": \(all.map(\.name).joined(separator: ", "))")
    }
    let rooms = all.filter { names.isEmpty || names.contains($0.name) }
    LastRound.watch()
    print("room,seed,rounds,accepted,refused,seconds")
    for room in rooms {
      try run(room.name, room.round, seconds: seconds / Double(rooms.count), seed: seed, only: single)
    }
  }

  private static func run(
    _ name: String, _ body: Round, seconds: Double, seed: UInt64, only: UInt64?
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now
    var (number, accepted, refused) = (only ?? 0, 0, 0)
    while only == nil ? (clock.now - start).inSeconds < seconds : accepted + refused == 0 {
      LastRound.begin(name, seed, number)
      var input = FuzzInput(random: SplitMix64(seed: seed &* 0x9E37_79B9_7F4A_7C15 ^ number))
      do {
        if try body(&input) { accepted += 1 } else { refused += 1 }
      } catch let law as BrokenLaw {
        throw BenchmarkError("\(name), --seed \(seed) --round \(number): \(law)")
      }
      number += 1
    }
    LastRound.allow(seconds: 0)
    print("\(name),\(seed),\(accepted + refused),\(accepted),\(refused),\((clock.now - start).inSeconds)")
    fflush(nil)
    // Inputs of one kind only test nothing.
    if only == nil, accepted + refused > 1000, accepted == 0 || refused == 0,
      !["numbers", "json", "writers"].contains(name)
    {
      throw BenchmarkError("\(name): all inputs were \(accepted == 0 ? "refused" : "accepted")")
    }
  }
}

/// What was tried last, for the message of a round that ends the process.
enum LastRound {
  nonisolated(unsafe) private static let text = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private static let length = Atomic<Int>(0)

  /// Prints the last round where the process is ended by a fault or a round does not end.
  static func watch() {
    length.store(0, ordering: .sequentiallyConsistent)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGPROF] {
      signal(number) { number in
        write(STDERR_FILENO, LastRound.text, LastRound.length.load(ordering: .sequentiallyConsistent))
        signal(number, SIG_DFL)
        kill(getpid(), number == SIGPROF ? SIGKILL : number)
      }
    }
  }

  /// Ends the process after `seconds` of processor time, not of the clock: other programs may have the processor
  /// meanwhile.
  static func allow(seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    // ITIMER_PROF, which C libraries declare with different types.
    setitimer(2, &timer, nil)
  }

  static func begin(_ room: String, _ seed: UInt64, _ round: UInt64) {
    if round % 64 == 0 { allow(seconds: 30) }
    let line = Array("fuzz \(room) --seed \(seed) --round \(round): the process ends here\n".utf8.prefix(256))
    text.update(from: line, count: line.count)
    length.store(line.count, ordering: .sequentiallyConsistent)
  }
}
