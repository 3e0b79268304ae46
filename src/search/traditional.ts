/**
 * Traditional forms of the Chinese characters that the site uses, and their simplified forms.
 * Taken from the table TSCharacters of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC),
 * for the characters of the text, the terms and the synonyms; a character that the text itself
 * has is left as it is.
 */

export const traditional =
  '並乾佈併來係俬個們倫偽備傢傳僞價億儘優儲兒內兩別則剝創劃劇劑動務勞勵匯區協厤參員問啓啟噹嚮嚴國圍圖團埰執堅報場墰壇壜夠夥婦學寀實審寬將專對導屆峯島嶼師帶幫幷幹庫' +
  '廣強彆彌彔彙後從徵態慮憲應戰戶捲採換揮撥擇擊擔據擴擾敎數斷於昇時曆曏書會朮査條業極榦構標樣機檯權歷殘氣氾汎決況淩減測準溝滙潔潛濟濫瀰災為無營爭爲牴狀獨獲獻現環產' +
  '産異當療發盡監眞眾睏確礎礙祕禦種積穩穫窮競箇範簽籤糰約納級細終組結絡給統經綠綫維網緊緑線編緩練緻縱織繫繼續纔罈罎羣義習聞聯職聽腦臉臨臺與興舉蓆蓋蔘薦處虛號衆術衕' +
  '衛補製覈見規視訂計訊討訓記設許証詐評詢試話該詳認誘語誤課調請論諮諾謠謡證識議護變讓負財貢貧貫責費貿資質賴購贏趨踐蹤軌軍軟輔輕輸轉辦農迴這連週進遊運過達違遠適遲選' +
  '還邊醫釋針釣鉅銀銷錄錯録錶鍵鍼鏈鑑鑒長門閉開間閤關闡陞陸隊階際險隱隻離難雲電靈韌響項須預頒頗領題願類顧風颱飢飲養餓餘饑騙驅體髮鬚魚鴻麪麫麯麴麵點齡齣碼廢棄跡';

const plain =
  '并干布并来系私个们伦伪备家传伪价亿尽优储儿内两别则剥创划剧剂动务劳励汇区协历参员问启启当向严国围图团采执坚报场坛坛坛够伙妇学采实审宽将专对导届峰岛屿师带帮并干库' +
  '广强别弥录汇后从征态虑宪应战户卷采换挥拨择击担据扩扰教数断于升时历向书会术查条业极干构标样机台权历残气泛泛决况凌减测准沟汇洁潜济滥弥灾为无营争为抵状独获献现环产' +
  '产异当疗发尽监真众困确础碍秘御种积稳获穷竞个范签签团约纳级细终组结络给统经绿线维网紧绿线编缓练致纵织系继续才坛坛群义习闻联职听脑脸临台与兴举席盖参荐处虚号众术同' +
  '卫补制核见规视订计讯讨训记设许证诈评询试话该详认诱语误课调请论咨诺谣谣证识议护变让负财贡贫贯责费贸资质赖购赢趋践踪轨军软辅轻输转办农回这连周进游运过达违远适迟选' +
  '还边医释针钓巨银销录错录表键针链鉴鉴长门闭开间合关阐升陆队阶际险隐只离难云电灵韧响项须预颁颇领题愿类顾风台饥饮养饿余饥骗驱体发须鱼鸿面面曲曲面点龄出码废弃迹';

const table = new Map<string, string>();
Array.from(traditional).forEach((character, index) => {
  table.set(character, Array.from(plain)[index] ?? character);
});

/** The simplified form of a character; any other character unchanged. */
export const simplified = (character: string): string => table.get(character) ?? character;
