extension FuzzRooms {
  static let quoted = Array("a,b,\"c \"\"d\"\"\"\n1,\"x,y\",\n\"line\nbreak\",é,\" \"\n,,\n".utf8)
  static let links = Array(
    "source,target,weight,cost\na,b,1,2\nb,c,0.5,1\nc,a,3,0\nÄ,\"x\"\"y\",1e3,4\nb,a,2,2\n".utf8)
  /// The same edges in the other formats.
  static let otherLinks = [
    "# comment\n0\t1\n1\t2\n2\t0\n", "% sym weighted\na b 1\nb c 2.5\n",
    "Source;Target;Weight\na;b;1\nb;c;2\n",
    "*Vertices 3\n1 \"a\"\n2 \"b b\"\n3 c\n*Arcs\n1 2 1\n*Edges\n2 3 2.5\n",
    "%%MatrixMarket matrix coordinate real general\n3 3 3\n1 2 1.5\n2 3 1\n3 1 2\n",
    "graph [ directed 1 node [ id 1 label \"a\" ] node [ id 2 ] edge [ source 1 target 2 value 3 ] ]\n",
    "<graphml><graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/></graph></graphml>",
    "3 2\n2\n1 3\n2\n",
  ].map { Array($0.utf8) }
  static let nodeRows = Array("node,demand,capacity,restart,group\na,1,2,0.5,g\nb,-1,3,1,h\nc,0,,0,g\n".utf8)
  static let countries = Array(
    "country_code,country_name,country_iso2,country_iso3\n842,USA,US,USA\n156,China,CN,CHN\n4,Afghanistan,AF,AFG\n"
      .utf8)
  static let flows = """
    t,i,j,k,v,q
    2022,156,842,811010,1234.567,89.1
    2022,156,4,811010,1e+05,NA
    2022,4,842,811010,0.001,
    2022,842,156,260500,17,3
    2022,156,842,260500,9,4

    """
  /// Releases of the USGS, one of each layout.
  static let releases = [
    (
      "MCS2027_Commodities_Data.csv",
      """
      MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2026,Other notes
      COBALT,Salient Statistics—United States,Cobalt,United States,Net import reliance,Net import reliance as a percentage of apparent consumption,percent,2026,76,,Yes,
      COBALT,Salient Statistics—United States,Cobalt,United States,Import,Imports for consumption,metric tons,2026,"1,310",,Yes,
      COBALT,World Mine Production and Reserves,Cobalt,Congo (Kinshasa),Production,Mine production,metric tons,2026,220000,,Yes,

      """
    ),
    (
      "mcs2024-alumi_salient.csv",
      """
      DataSource,Commodity,Year,USprod_Primary_kt,Imports_Crude_kt,Price_Ingot_ctslb,NIR_pct,
      MCS2024,Aluminum,2020,"1,012",4260,89.7,13,
      MCS2024,Aluminum,2021,889,Less than ½ unit.,138.5,>50,
      MCS2024,Aluminum,2022,e861,W,152.6,E,

      """
    ),
    (
      "mcs2024-lead_world.csv",
      """
      Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes,Reserves_kt,Reserves_notes
      MCS2024,United States,"Mine production, lead content",273,270,,4600,
      MCS2024,World total (rounded),"Mine production, lead content",4460,4500,Also estimated in 2022,Large,

      """
    ),
    (
      "MCS2025_World_Data.csv",
      """
      SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES
      MCS2025,Aluminum,United States,"Smelter production, aluminum",thousand metric tons,750,670,,1360,1360,,,
      MCS2025,Barite  ,United States,"Mine production, barite, estimated",thousand metric tons,,,W for 23-24,,,,,NA

      """
    ),
  ]
  /// Files of the BGS, one commodity each.
  static let statistics = [
    """
    country_trans,country_iso3_code,year,quantity,units,bgs_statistic_type_trans,bgs_commodity_trans,bgs_sub_commodity_trans,concat_table_notes_text,concat_figure_notes_text
    Canada,CAN,2022-01-01 00:00:00,3907.50,tonnes (metal content),Production,"cobalt, mine",,,
    "Congo, Democratic Republic",COD,2022-01-01 00:00:00,111309,tonnes (metal content),Production,"cobalt, mine",,,Estimates.
    Cuba,CUB,2021-01-01 00:00:00,,tonnes (metal content),Production,"cobalt, mine",,"Excludes, some",

    """,
    """
    country_trans,country_iso3_code,year,quantity,units,bgs_statistic_type_trans,bgs_commodity_trans,bgs_sub_commodity_trans,concat_table_notes_text,concat_figure_notes_text
    South Africa,ZAF,2013-01-01 00:00:00,4285000,tonnes,Production,manganese ore,Metallurgical,,
    South Africa,ZAF,2013-01-01 00:00:00,12000,tonnes,Production,manganese ore,Chemical,,

    """,
  ]
  /// Governance in both layouts.
  static let governance = [
    "code,countryname,year,indicator,estimate,stddev,nsource,pctrank\nCHN,China,2022,va,-1.5,0.1,9,5\n"
      + "CHN,China,2022,pv,-0.44,0.1,9,30\nNOR,Norway,2021,cc,..,0.1,9,30\n",
    "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n"
      + "China,CHN,Voice and Accountability: Estimate,VA.EST,-1.5,..\n"
      + "China,CHN,Voice and Accountability: Percentile Rank,VA.PER.RNK,5,6\n\n"
      + "Data from database: Worldwide Governance Indicators\n",
  ]
  /// Printed values in the columns of our own tables.
  static let restated = [
    "mineral,form,from,to,country,share\ncobalt,metal,2012,2015,NOR,20\ncobalt,metal,2012,2015,CHN,19\n"
      + "cobalt,metal,2012,2015,OTH,61\n"
  ]
}
