import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DependenceRiskMatrixTests {
  @Test func everyMineralLiesInOneField() throws {
    let sample = try RiskSample()
    let dependence = try Dependence(list: sample.list, year: 2022, from: sample.sources.reliance)
    let matrix = DependenceRiskMatrix(dependence, above: 50, try sample.risk(), threshold: .fixed(3000))
    // Cobalt 73 % and 3600; lithium >25 % and 0 to 2500; tungsten withheld and without production.
    #expect(matrix.minerals(dependence: .yes, risk: .yes) == ["cobalt"])
    #expect(matrix.minerals(dependence: .unknown, risk: .no) == ["lithium"])
    #expect(matrix.minerals(dependence: .unknown, risk: .unknown) == ["tungsten"])
    let answers: [Answer] = [.yes, .no, .unknown]
    let all = answers.flatMap { one in answers.flatMap { matrix.minerals(dependence: one, risk: $0) } }
    #expect(all.sorted() == sample.list.minerals)
    #expect(matrix.risk == 3000)
  }
}
