import { STYLES_FILE } from '../../core/styles/custom.ts'
import { readOwnStyles } from '../../workspace/own-styles.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { watchFiles } from '../watch-files.ts'

/** Follows the house styles that the folders of the workspace describe for themselves. */
export const ownStyles: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { files, folders, settings, log } = session
    const load = async () => {
      const { styles, complaints } = await readOwnStyles(folders, files)
      for (const line of complaints) log(line)
      settings.useStyles(styles)
      session.invalidate()
    }
    session.filesChanged.on((uri) => {
      if (uri.endsWith(`/${STYLES_FILE}`)) background(log, 'House styles', load)
    })
    session.initialized.on(() => {
      background(log, 'House styles', load)
      watchFiles(session, [`**/${STYLES_FILE}`], 'House styles')
    })
  },
}
