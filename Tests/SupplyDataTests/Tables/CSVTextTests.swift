import SupplyData
import Testing

struct CSVTextTests {
  @Test func quotesWhatNeedsIt() {
    #expect(
      CSVText.line(["a", "b,c", "d\"e", "f\ng", " h", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\n")
  }
}
