import { luleaCohort, stockholm } from "../catalogue/cohorts";

/** Where a rule or a figure stands; the address is absent for a document that was read without one. */
export interface HelpSource {
  title: string;
  address?: string;
  accessed?: string;
}

/** What the pages name as sources. Titles are in the language of the source. */
export const sources = {
  utlatande: stockholm.cohortSize.source as HelpSource,
  stockholmsGuidelines: stockholm.disposed.source as HelpSource,
  lulea: luleaCohort.cohortSize.source as HelpSource,
  kommunallagen: {
    title: "Kommunallagen (2017:725) 11 kap.",
    address: "https://github.com/se-lex/sfs/blob/1f6e7337a8f8bd207d50cf35d18729ac5cc00262/2017/sfs-2017-725.md",
  },
  npv: {
    title: "Microsoft: NPV function (NETNUVÄRDE)",
    address: "https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568",
  },
  internalRate: {
    title: "SKR, cirkulär: Internränta för år 2025",
    address: "https://skhi.se/skr/tjanster/cirkular/cirkular/2024/internrantaforar2025.79404.html",
  },
  rateInTemplate: {
    title: "Inera: nationell mall med kalkylräntan 3 %",
    address:
      "https://inera.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=2354383657&selectedPageVersions=24&selectedPageVersions=25",
  },
  asek: {
    title: "ASEK 4: räntesatser och kalkylperiod (4 %)",
    address: "https://5dok.org/article/r%C3%A4ntesatser-och-kalkylperiod.q2n63v1e",
  },
  equalisation: {
    title: "Ekonomifakta 2018: Kommunerna som förlorar när fler jobbar",
    address: "https://www.ekonomifakta.se/artiklar/2018/oktober/kommunerna-som-forlorar-nar-fler-jobbar_1210717.html",
  },
  norrkoping: {
    title: "Norrköpings kommun: Social investeringsfond",
    address: "https://norrkoping.se/organisation/ekonomi/social-investeringsfond",
  },
  outcomes: {
    title: "Altinget: Sveriges första utfallskontrakt (Norrköping 2016)",
    address: "https://www.altinget.se/artikel/sveriges-forsta-utfallskontrakt-gav-utsatta-barn-battre-livschanser",
  },
  upplandsBro: {
    title: "Socialdemokraterna Upplands-Bro: Social investeringsfond",
    address: "https://www.socialdemokraternaupplands-bro.se/social-investeringsfond/",
  },
  lineList: {
    title: "Vännäs 2019: balanskravsutredningens poster",
    address: "https://finansiellinfo.se/G/Vannas_2019/Balanskravsresultat.html",
  },
  laterRestoring: {
    title: "Vansbro 2019: synnerliga skäl att inte återställa, och att återställa senare",
    address: "https://finansiellinfo.se/Vansbro_2019/Balanskravsresultat.html",
  },
  malmoBalance: {
    title: "Malmö stad, årsredovisning 2015: balanskrav",
    address: "http://redovisningar.malmo.se/2015/arsredovisning-2015/forvaltningsberattelse/balanskrav/",
  },
  malmoReserve: {
    title: "Malmö 2015: avsättning till resultatutjämningsreserv",
    address: "http://redovisningar.malmo.se/2015/arsredovisning-2015/avsattning-till-resultatutjamningsreserv/",
  },
  taxUnit: { title: "Ordlista: skattekrona", address: "https://dokumera.se/ordlista/skattekrona.html" },
  movingOut: {
    title: "SCB: Antal inrikes utflyttare i förhållande till medelfolkmängden (2019)",
    address:
      "https://www.scb.se/hitta-statistik/statistik-efter-amne/befolkning/befolkningens-sammansattning/befolkningsstatistik/pong/tabell-och-diagram/topplistor-kommuner/antal-inrikes-utflyttare-i-forhallande-till-medelfolkmangden/",
  },
  displacement: {
    title: "Vad vet vi om den svenska arbetsmarknadspolitikens sysselsättningseffekter?",
    address:
      "http://docplayer.se/18492673-Vad-vet-vi-om-den-svenska-arbetsmarknadspolitikens-sysselsattningseffekter.html",
  },
  philox: {
    title: "Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC11)",
    address: "https://doi.org/10.1145/2063384.2063405",
  },
  xoshiro: {
    title: "Blackman, Vigna: Scrambled linear pseudorandom number generators (2021)",
    address: "https://prng.di.unimi.it",
  },
  pert: {
    title:
      "Malcolm, Roseboom, Clark, Fazar: Application of a technique for research and development program evaluation (1959)",
    address: "https://doi.org/10.1287/opre.7.5.646",
  },
} satisfies Record<string, HelpSource>;
