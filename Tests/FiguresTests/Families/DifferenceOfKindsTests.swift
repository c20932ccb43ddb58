import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// Years that are known but of different kinds are not called unknown.
struct DifferenceOfKindsTests {
  private func message(_ earlier: Int, _ later: Int, of minerals: [MineralID]? = nil) throws -> String {
    let sources = try RepositorySources.shared()
    let list =
      try minerals.map { MineralList(name: "chosen", minerals: $0) }
      ?? MineralList(named: "us-2022", in: sources.dataset)
    let networks = try [earlier, later].map {
      try SupplyNetwork(year: $0, list: list, sources: sources.sources)
    }
    do throws(FigureError) {
      _ = try DifferenceFigure.make(
        ExposureChange(from: networks[0], to: networks[1]), register: sources.dataset.reference.register)
      return ""
    } catch {
      return error.description
    }
  }

  @Test func differentKindsAreNamed() throws {
    // Suppliers of 2013 are those of BACI, and most reliances of 2013 are derived; those of 2022 are of USGS.
    let text = try message(2013, 2022)
    #expect(text.contains("are known in both 2013 and 2022"))
    #expect(text.contains("by value (CEPII BACI) in 2013 and by quantity (USGS) in 2022"))
    #expect(text.contains("derived in 2013 and printed in 2022"))
    #expect(!text.contains("--") && text.hasSuffix(".") && !text.hasSuffix(".."))
    // What the remedy proposes helps: a later year is of the same kind.
    #expect(text.contains("compare with a later year than 2013"))
    #expect(try message(2019, 2022).isEmpty)
  }

  @Test func oneMineralIsOne() throws {
    let text = try message(2013, 2022, of: ["cobalt"])
    #expect(text.hasPrefix("1 mineral of chosen is known in both 2013 and 2022, but not of the same kind: "))
  }

  @Test func unknownSuppliersAreCalledUnknown() throws {
    // The reliance of aluminum is printed for 2013, its suppliers are not, nor are they those of a trade code.
    let text = try message(2013, 2022, of: ["aluminum"])
    #expect(text.hasPrefix("no mineral of chosen has known reliance and suppliers in both 2013 and 2022."))
  }
}
