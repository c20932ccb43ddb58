import Foundation
import Graphs
import Platform
import Ingest
import SupplyData

/// Two ingests that begin at once, and in every second pair one that is killed on the way: no edition is lost.
///
/// Each either ends with code 0, and its rows are there, or gives way with a message. After both, each is run again,
/// and the folder must be what the two leave one after the other, without hidden files.
struct IngestContest {
  private(set) var pairs = 0
  private(set) var kills = 0
  private(set) var gaveWay = 0
  private(set) var bad: [String] = []
  private let room: FaultRoom
  private let contestants: [FaultScenario]
  private let old: [String: Data]
  private let new: [String: Data]

  /// The contest of the scenarios called `names`.
  init(_ names: [String], in room: FaultRoom) throws {
    self.room = room
    contestants = FaultScenario.all.filter { names.contains($0.name) }
    old = try contestants[0].prepare(room)
    try room.reset(to: old)
    for contestant in contestants {
      guard try room.run(contestant.arguments(room)) == 0 else {
        throw BenchmarkError("\(contestant.name) fails alone")
      }
    }
    new = try room.files()
  }

  /// Runs `count` pairs; moments of killing come from `random`.
  mutating func run(_ count: Int, random: inout SplitMix64) throws {
    for number in 0..<count {
      try room.reset(to: old)
      let processes = try contestants.map { try room.start(try $0.arguments(room)) }
      pairs += 1
      if number % 2 == 1 {
        usleep(UInt32(random.next() % 60_000))
        kill(processes[number / 2 % processes.count].processIdentifier, SIGKILL)
        kills += 1
      }
      for process in processes { process.waitUntilExit() }
      let left = try room.files().filter { !$0.key.contains(".oreflow-") }
      for (contestant, process) in zip(contestants, processes) where process.terminationReason == .exit {
        switch process.terminationStatus {
        case 0: break
        case 3: gaveWay += 1
        default: bad.append("pair \(number): \(contestant.name) ends with \(process.terminationStatus)")
        }
      }
      for (name, bytes) in left where bytes != old[name] && bytes != new[name] && !name.contains("editions") {
        bad.append("pair \(number): \(name) is neither old nor new")
      }
      for contestant in contestants {
        let code = try room.run(contestant.arguments(room))
        if code != 0 { bad.append("pair \(number): \(contestant.name) run again ends with \(code ?? -1)") }
      }
      let last = try room.files()
      let names = Set(last.keys).union(new.keys).filter { last[$0] != new[$0] }
      if !names.isEmpty {
        bad.append("pair \(number): in the end not as one after the other: \(names.sorted())")
      }
    }
  }
}
