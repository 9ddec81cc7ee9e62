import assert from 'node:assert/strict'
import { CitationCard, Preview, type PreviewAnswer, PrintedPage } from '../../server/src/protocol/preview.ts'
import { Client } from './client.ts'

const DRAFT = `The General Assembly,

*Recalling* its resolution 33/134 of 19 December 1978,

1. *Notes* it;

2. *Decides* so.
`

describe('the preview of a draft', () => {
  const ask = (client: Client, uri: string, shown: number | null) =>
    client.request<PreviewAnswer | null>(Preview.method, { uri, shown })

  it('is told whole at first, and then by what an edit changes', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const first = await ask(client, uri, null)
    assert.deepEqual([first?.after, first?.from, first?.blocks.length], [null, 0, 4])
    const start = DRAFT.indexOf('it;')
    await client.type(uri, { start, end: start + 2 }, 'them')
    const second = await ask(client, uri, first?.id ?? null)
    assert.deepEqual([second?.after, second?.from, second?.removed], [first?.id, 2, 1])
    assert.match(second?.blocks[0]?.html ?? '', /<i>Notes<\/i> them;/)
  })

  it('is told whole to who shows anything but the last answer', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const first = await ask(client, uri, null)
    await ask(client, uri, first?.id ?? null)
    const third = await ask(client, uri, first?.id ?? null)
    assert.deepEqual([third?.after, third?.blocks.length], [null, 4])
  })

  it('tells what is only unfinished when all is told', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await client.type(uri, { start: DRAFT.length - 2, end: DRAFT.length - 1 }, ' on')
    const found = async () => (await ask(client, uri, null))?.blocks.flatMap((block) => block.findings).length
    assert.equal(await found(), 0)
    await client.save(uri)
    assert.equal(await found(), 1)
  })

  it('says of a citation what is known, in words alone', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const at = (words: string) => ({
      textDocument: { uri },
      position: client.document(uri).positionAt(DRAFT.indexOf(words)),
    })
    const card = await client.request<string | null>(CitationCard.method, at('33/134'))
    assert.match(card ?? '', /^A\/RES\/33\/134\b[^*[\]]*$/)
    assert.equal(await client.request(CitationCard.method, at('Notes')), null)
  })

  it('can be had as a page', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    assert.match(
      (await client.request<string>(PrintedPage.method, { uri })) ?? '',
      /^<!DOCTYPE html>[\s\S]*<i>Notes<\/i> it;/,
    )
  })

  it('is none of a draft that is not open', async () => {
    const client = await Client.start()
    const uri = 'file:///nowhere.resolution'
    assert.equal(await ask(client, uri, null), null)
    assert.equal(await client.request(PrintedPage.method, { uri }), null)
  })
})
