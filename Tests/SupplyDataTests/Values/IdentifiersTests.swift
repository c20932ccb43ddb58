import SupplyData
import Testing

struct YearWindowTests {
  @Test func yearsInOneRunAreOneWindow() {
    #expect(YearWindow.runs(of: [2011, 2012, 2013, 2018, 2020, 2021]) == "2011-13, 2018, 2020-21")
    #expect(YearWindow.runs(of: []).isEmpty && YearWindow.runs(of: [1999, 2000]) == "1999-2000")
  }

  @Test func readsAsTheSourcesPrintIt() {
    #expect(YearWindow(2021, 2024).description == "2021-24")
    #expect(YearWindow(2005, 2008).description == "2005-08")
    #expect(YearWindow(1998, 2001).description == "1998-2001")
    #expect(YearWindow(2022, 2022).description == "2022")
  }

  @Test func holdsItsEnds() {
    #expect(YearWindow(2021, 2024).contains(2021) && YearWindow(2021, 2024).contains(2024))
    #expect(!YearWindow(2021, 2024).contains(2020))
    #expect(YearWindow(2017, 2020) < YearWindow(2018, 2021))
  }
}
