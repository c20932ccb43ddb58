import SampleData
import SupplyData
import Testing

struct DataPackageTests {
  @Test func describesEveryTableAndColumn() throws {
    let text = DataPackage.json(try SampleFolder.loaded().reference)
    for table in DataFolder.tables {
      #expect(text.contains("\"path\": \"\(table.schema.file)\""))
      for column in table.schema.columns { #expect(text.contains("\"name\": \"\(column.name)\"")) }
    }
    #expect(text.contains("CEPII (terms: Etalab 2.0)"))
  }

  @Test func theCommittedDescriptionIsUpToDate() throws {
    let data = RepositoryData.folder
    let dataset = try Dataset(folder: data)
    #expect(try WholeFile.text(of: "\(data)/datapackage.json") == DataPackage.json(dataset.reference))
  }
}
