extension SampleFolder {
  /// Trade of 2022 in which the United States buy cobalt of Finland (75) and Canada (25), and Finland that of Congo.
  public static let cobaltThroughFinland = """
    year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
    2022,cobalt,282200,CAN,USA,25,,BACI202601
    2022,cobalt,282200,COD,FIN,144,,BACI202601
    2022,cobalt,282200,FIN,USA,75,,BACI202601

    """

  /// The sample's world production, and cobalt refined in China and Finland over six years: China's part of 100 t is
  /// 50, 54 ... 70.
  public static let refinedCobalt =
    (tables["usgs/world.csv"] ?? "")
    + (2017...2022).map { year in
      let china = 50 + 4 * (year - 2017)
      return """
        cobalt,production,refinery,,contained,CHN,\(year),\(china),t,0,MCS2026
        cobalt,production,refinery,,contained,FIN,\(year),\(100 - china),t,0,MCS2026
        cobalt,production,refinery,,contained,WLD,\(year),100,t,0,MCS2026

        """
    }.joined()
}
