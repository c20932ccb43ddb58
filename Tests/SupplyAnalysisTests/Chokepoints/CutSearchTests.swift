import Graphs
import SupplyAnalysis
import SupplyData
import Testing

struct CutSearchTests {
  /// A problem of up to 15 countries: shares of minerals in whole percent, few or many a mineral.
  private static func problem(_ seed: UInt64) -> (problem: CutProblem, amounts: [CountryCode: [Double]]) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...15, using: &random)
    let minerals = Int.random(in: 1...12, using: &random)
    let codes = (0..<count).map { CountryCode("C\($0 < 10 ? "0" : "")\($0)") }
    var amounts: [CountryCode: [Double]] = [:]
    for code in codes { amounts[code] = Array(repeating: 0, count: minerals) }
    for mineral in 0..<minerals {
      var left = 100
      for code in codes.shuffled(using: &random).prefix(Int.random(in: 1...count, using: &random))
      where left > 0 {
        let share = Int.random(in: 1...left, using: &random)
        amounts[code]?[mineral] = Double(share)
        left -= share
      }
    }
    let threshold = [20.0, 50, 65, 80][Int.random(in: 0..<4, using: &random)]
    return (
      CutProblem(
        amounts: amounts, minerals: (0..<minerals).map { MineralID("m\($0)") }, threshold: threshold),
      amounts
    )
  }

  /// By trying every subset: how many minerals each size can cut, how many sets do, and the largest total of those.
  private static func brute(
    _ amounts: [CountryCode: [Double]], threshold: Double
  ) -> (best: [Int: Int], sets: [Int: Int], total: [Int: Double]) {
    let rows = amounts.values.filter { $0.contains { $0 > 0 } }.map { $0.map { Int($0) } }
    let width = rows.first?.count ?? 0
    var (best, sets, total): ([Int: Int], [Int: Int], [Int: Double]) = ([:], [:], [:])
    // The losses of a set are those of the set without its last country, and that country's.
    var losses = [Int](repeating: 0, count: width << rows.count)
    for subset in 0..<(1 << rows.count) {
      var (count, sum) = (0, 0)
      if subset > 0 {
        let last = subset.trailingZeroBitCount
        let rest = subset & (subset - 1)
        for mineral in 0..<width {
          let loss = losses[rest * width + mineral] + rows[last][mineral]
          losses[subset * width + mineral] = loss
          sum += loss
          if Double(loss) >= threshold { count += 1 }
        }
      }
      let size = subset.nonzeroBitCount
      if count > best[size] ?? -1 { (best[size], sets[size], total[size]) = (count, 0, 0) }
      if count == best[size] {
        sets[size, default: 0] += 1
        total[size] = max(total[size] ?? 0, Double(sum))
      }
    }
    return (best, sets, total)
  }

  @Test(arguments: 0..<200) func theSearchFindsWhatEverySubsetTriedFinds(seed: Int) {
    let (problem, amounts) = Self.problem(UInt64(seed))
    let brute = Self.brute(amounts, threshold: problem.threshold)
    for size in 1...min(5, problem.countries.count) {
      let search = CutSearch(problem, size: size)
      #expect(search.isProved)
      #expect(search.best.minerals.count == brute.best[size])
      #expect(abs(search.best.total - (brute.total[size] ?? 0)) < 1e-6)
      #expect(search.rootBound >= search.best.minerals.count)
      #expect(problem.greedy(size: size).minerals.count <= search.best.minerals.count)
      let all = CutSearch.all(problem, size: size, cutting: brute.best[size] ?? 0, most: 100_000)
      #expect(all.areAll && all.sets.count == brute.sets[size])
      #expect(Set(all.sets.map(\.countries)).count == all.sets.count)
    }
  }

  @Test func aLimitLeavesAGapThatHolds() {
    for seed in 0..<50 {
      let (problem, _) = Self.problem(UInt64(seed))
      let size = min(4, problem.countries.count)
      let whole = CutSearch(problem, size: size)
      let short = CutSearch(problem, size: size, limit: .init(nodes: 1))
      #expect(short.bound >= whole.best.minerals.count)
      #expect(short.best.minerals.count <= whole.best.minerals.count)
      if short.isProved { #expect(short.best.minerals.count == whole.best.minerals.count) }
    }
  }

  @Test func moreCountriesThanThereAreIsAllOfThem() {
    let (problem, _) = Self.problem(7)
    let search = CutSearch(problem, size: 40)
    #expect(search.best.minerals == problem.cut(by: Set(problem.countries)).minerals)
    #expect(search.isProved)
  }

  @Test func listsStopAtTheMostAsked() {
    let problem = CutProblem(
      amounts: ["AAA": [60], "BBB": [60], "CCC": [60]], minerals: ["one"], threshold: 50)
    let all = CutSearch.all(problem, size: 1, cutting: 1, most: 2)
    #expect(all.sets.map(\.countries) == [["AAA"], ["BBB"]] && !all.areAll)
  }

  @Test func noCountriesCutNothing() {
    let empty = CutProblem(amounts: [:], minerals: ["one"], threshold: 50)
    let search = CutSearch(empty, size: 3)
    #expect(search.best.countries == [] && search.best.minerals == [] && search.isProved)
  }
}
