import SupplyData
import Testing

struct FoundTests {
  @Test func aReasonPassesThroughEveryStep() {
    let known = Found.value(2)
    let unknown = Found<Int>.missing(.notInYear("nothing for 2013", knownYears: [YearWindow(2016, 2024)]))
    let sum = Found { () throws(UnknownReason) -> Int in try known.get() + unknown.get() }
    #expect(sum.value == nil && sum.reason == "nothing for 2013")
    #expect(sum.unknown?.knownYears == [YearWindow(2016, 2024)])
    #expect(Found { () throws(UnknownReason) -> Int in try known.get() + known.get() }.value == 4)
    #expect(unknown.map { $0 + 1 }.unknown?.kind == .notInYear)
  }
}
