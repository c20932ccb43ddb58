import Testing

@testable import Reports

struct NetworkCSVTextTests {
  /// What is not known is empty, never 0.
  @Test func theEdgesAreAListThatGraphMeasuresRead() {
    #expect(
      SmallNetwork.network.edgeTable.split(separator: "\n").map(String.init) == [
        "source,target,kind,mineral,year,weight,low,high,length,weight_meaning,unit,printed,exposure,exposure_low,"
          + "exposure_high,stage,series,caveat,sources",
        #"CIV,a\,supply,,2022,75,50,100,0.013333333333333334,strength,,">50, ""more""",,,,,,,"#,
        #"CIV,a\,production,,2022,2,2,2,0.5,strength,,,,,,mine,,,"#,
      ])
  }

  @Test func theNodesHaveTheirAttributes() {
    #expect(
      SmallNetwork.network.nodeTable
        == "node,name,kind,region,latitude,longitude,members,reliance_low,reliance_high,unnamed_imports_low,"
        + "unnamed_imports_high,unnamed_production_low,unnamed_production_high,unknown\n"
        + "CIV,\"Côte d'Ivoire <\"\"&\"\">\",country,Africa,,,,,,,,,,\n"
        + "a\\,\"Back\\slash\nline\u{1}\",mineral,,-5.5,,,,,,,,,\n")
  }
}
