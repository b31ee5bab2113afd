/**
 * The server's settings, given on its command line at every start: an update of the app updates them too, and nothing
 * has to be edited in the data folder.
 *
 * @param fsync off only where losing the data does not matter (tests)
 */
export function serverSettings({ port, fsync }: { port: number; fsync: boolean }): string[] {
  const settings: Record<string, string | number> = {
    // Reached from this machine only, by password; a socket file would need a short path and its own guarding.
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',

    // One office on one machine: about 100 MB in all.
    shared_buffers: '64MB',
    max_connections: 60,
    effective_cache_size: '512MB',
    max_wal_size: '256MB',
    autovacuum_max_workers: 2,
    io_method: 'sync', // no extra processes for reading ahead
    jit: 'off', // our queries are shorter than the compiling
    wal_level: 'minimal', // there are no replicas of a private server
    max_wal_senders: 0,
    max_logical_replication_workers: 0,

    // Seven files at most, one a day of the week, each begun anew a week later.
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'server-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: 0,
    log_truncate_on_rotation: 'on',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_error_verbosity: 'terse', // the details quote values, so personal data
    lc_messages: 'C',

    TimeZone: 'UTC',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
