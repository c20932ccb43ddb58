import Foundation
import Graphs
import SupplyData

/// `oreflow-benchmarks faults PROGRAM LIBRARY [--every N] [SCENARIO...]`: makes each system call by which the program
/// writes fail in turn, then ends the program before each, and looks at what is left.
///
/// LIBRARY is Tests/Faults/faults.c, compiled. After a fault the files must be the old ones (exit code not 0) or the
/// new ones (exit code 0), without hidden files. After a kill and one more run beside them they must be all old or all
/// new, and after the same command again all new, without hidden files. `contest` starts two ingests at once. With
/// `--every N` only each N-th call is taken. Prints CSV: scenario, faults, kills, bad.
enum FaultRuns {
  static func run(_ arguments: [String]) throws {
    var (names, every): ([String], Int) = ([], 1)
    var rest = arguments[...]
    guard let program = rest.popFirst(), let library = rest.popFirst() else {
      throw BenchmarkError("name the program and the compiled library of faults")
    }
    while let word = rest.popFirst() {
      if word == "--every" { every = rest.popFirst().flatMap { Int($0) } ?? 1 } else { names.append(word) }
    }
    guard every > 0 else { throw BenchmarkError("--every takes a number from 1 on") }
    let room = FaultRoom(program: program, library: library, data: try FigureSweep.dataFolder())
    defer { room.remove() }
    var bad = 0
    print("scenario,faults,kills,bad")
    for scenario in FaultScenario.all where names.isEmpty || names.contains(scenario.name) {
      var trial = try FaultTrial(scenario, in: room)
      for (call, errors) in calls {
        for error in errors { try trial.fail(call, error, every: every) }
      }
      try trial.kill(every: every)
      print("\(scenario.name),\(trial.faults),\(trial.kills),\(trial.bad.count)")
      fflush(nil)
      for line in trial.bad { printError(line) }
      bad += trial.bad.count
    }
    if names.isEmpty || names.contains("contest") {
      var (contest, random) = (try IngestContest(["usgs", "baci"], in: room), SplitMix64(seed: 1))
      try contest.run(max(4, 200 / every), random: &random)
      print("contest,0,\(contest.kills),\(contest.bad.count)")
      printError("contest: \(contest.pairs) pairs of ingests at once, \(contest.gaveWay) gave way")
      for line in contest.bad { printError(line) }
      bad += contest.bad.count
    }
    guard bad == 0 else { throw BenchmarkError("\(bad) runs left files that are neither old nor new") }
  }

  /// The calls and the errors with which they fail: no space, input/output error, no permission, interrupted.
  private static let calls = [
    ("create", ["28", "13"]), ("write", ["28", "5", "4", "short"]), ("fsync", ["28", "5", "22"]),
    ("link", ["1"]),
    ("rename", ["5", "18"]), ("mkdir", ["28"]),
  ]
}

/// One command that writes files, tried with every fault.
struct FaultTrial {
  private(set) var faults = 0
  private(set) var kills = 0
  /// What was neither old nor new, a line each.
  private(set) var bad: [String] = []
  private let scenario: FaultScenario
  private let room: FaultRoom
  private let old: [String: Data]
  private let new: [String: Data]

  init(_ scenario: FaultScenario, in room: FaultRoom) throws {
    self.scenario = scenario
    self.room = room
    old = try scenario.prepare(room)
    try room.reset(to: old)
    let code = try room.run(scenario.arguments(room))
    guard code == 0 else {
      throw BenchmarkError("\(scenario.name) ends with \(code ?? -1) without any fault")
    }
    new = try room.files()
    guard new != old else { throw BenchmarkError("\(scenario.name) changes nothing") }
  }

  /// Lets each `every`-th call of the kind fail.
  mutating func fail(_ call: String, _ error: String, every: Int) throws {
    var number = 1
    while true {
      try room.reset(to: old)
      let code = try room.run(scenario.arguments(room), fault: (call, number, error))
      guard room.wasHit else { return }
      faults += 1
      let left = try room.files()
      let isRight = code == 0 ? left == new : left == old && code != nil
      if !isRight {
        note("\(call) \(number) error \(error), exit \(code.map(String.init) ?? "by signal")", left)
      }
      number += every
    }
  }

  /// Ends the program before each `every`-th call.
  mutating func kill(every: Int) throws {
    var number = 1
    while true {
      try room.reset(to: old)
      _ = try room.run(scenario.arguments(room), fault: ("any", number, "kill"))
      guard room.wasHit else { return }
      kills += 1
      // Another command finds the folder, and completes or clears what it must.
      _ = try room.run(scenario.next(room))
      var left = try room.files()
      for name in scenario.added { left[name] = nil }
      let shown = left.filter { !$0.key.contains(".oreflow-") }
      if shown != old, shown != new { note("killed before call \(number)", left) }
      try room.removeAdded(scenario.added)
      let code = try room.run(scenario.arguments(room))
      left = try room.files()
      if code != 0 || left != new {
        note("run again after a kill before call \(number), exit \(code ?? -1)", left)
      }
      number += every
    }
  }

  private mutating func note(_ what: String, _ left: [String: Data]) {
    let names = Set(left.keys).union(new.keys).sorted().filter { left[$0] != new[$0] || old[$0] != left[$0] }
    let states = names.prefix(12).map { name in
      "\(name): \(left[name] == nil ? "gone" : left[name] == old[name] ? "old" : left[name] == new[name] ? "new" : "other")"
    }
    bad.append("\(scenario.name): \(what): \(states.joined(separator: ", "))")
  }
}
