import { StartError } from '../../StartError'

/** Another app uses the data folder now. */
export class FolderInUse extends StartError {
  constructor(dataDir: string) {
    super(
      `De map ${dataDir} is in gebruik door een andere wegingskader-app. Stop die eerst, of kies met DATA_DIR een andere map.`,
    )
  }
}
