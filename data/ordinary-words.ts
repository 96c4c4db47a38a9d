/**
 * Everyday English words within a slip of a name: "park" is not Lark misspelled, nor "working" Wukong. Found by asking
 * for every word of a dictionary; typed alone they are read as they stand.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'adds aids amazing antic assure atom babe baby bash baths bats berth better cash cheetah chopping churning coals collar commence commerce consolation cooping coping copying coupling cubing cunning cupping curbing damp dame earnest enriching fanning gash goldfish hacking halo harking hatching hawking head hems hiking hissing hooking hosing housing hulling humming hurling hurrying hurting hushing impairment ivies jockey keeping lack larks latch lotion lurk market meant mint mocks mows next papal park pies quack quake quarts quay queen quiche quicker quirk searching seeking seeming senior shaming shanty shine shining shooting shutting sicken signing singing sizing small soapy spurning station streamer stride strife strike striker strip striped stripes stripped stripper stripping strips strive stunning subbing sucking suing summing surfing surging switching tactic tall tangent tango tension third thread topaz torched tote touched touching trip tripe veers vices vied view views vines vise vises vista waking wanting webbing whacking winging witching working alibi alien alabama canoe dough kayak koalas lasagna tamale diana quaker lazyday sheen'.split(
    ' ',
  ),
);
