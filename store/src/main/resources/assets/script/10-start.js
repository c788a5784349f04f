/* The script only improves: every page works without it. */
