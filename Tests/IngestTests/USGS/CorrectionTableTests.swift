import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct CorrectionTableTests {
  @Test func everyCorrectionSaysWhyAndNamesAnEdition() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let units = reference.units
    let corrections = try Correction.all()
    #expect(corrections.count > 100)
    for correction in corrections {
      #expect(correction.why.count > 30, "\(correction.file) \(correction.column)")
      #expect(reference.editions[correction.edition] != nil, "\(correction.file)")
      if correction.kind == .unit {
        #expect(units[correction.printed] != nil && units[correction.means] != nil, "\(correction.file)")
      }
      if correction.kind == .value, !correction.means.isEmpty {
        #expect(PrintedValue(correction.means, as: .quantity) != nil, "\(correction.file)")
      }
    }
    #expect(Set(corrections).count == corrections.count)
  }

  @Test func aHeadingThatIsCorrectedHasAMeaning() throws {
    let columns = try ColumnTable()
    for correction in try Correction.all()
    where correction.kind == .heading && correction.file.hasSuffix("_salient") && !correction.means.isEmpty {
      let chapter = String(correction.file.dropLast("_salient".count))
      let column = ColumnTable.Column(
        chapter: chapter, heading: FoldedLabel(correction.means), occurrence: 1)
      #expect(columns.meaning(of: column) != nil, "\(correction.file) \(correction.means)")
    }
  }
}
