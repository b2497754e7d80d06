/*
 * Stands between a program and the disk (LD_PRELOAD): counts the calls that change files of one folder, and at one of them
 * kills the program, writes half and kills it, or says that the disk is full or broken. Or writes down all of them, or
 * keeps what a kill would have left at each. The program says itself when that begins and ends (fault_begin, fault_end), so
 * that one program can be played many times.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum mode { OFF, COUNT, KILL, TORN, ENOSPC_ONCE, ENOSPC_ON, EIO_ONCE, RECORD, MOMENTS };
enum call { SYNC, PUT, OTHER };

static enum mode mode;
static long at, step, calls;
static int log_fd = -1;
static char folder[PATH_MAX], acks[PATH_MAX], kept[PATH_MAX];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(result, name, ...) static result (*real_##name)(__VA_ARGS__)
REAL(ssize_t, write, int, const void *, size_t);
REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
REAL(int, fsync, int);
REAL(int, fdatasync, int);
REAL(int, ftruncate64, int, off64_t);
REAL(int, unlink, const char *);
REAL(int, rename, const char *, const char *);

__attribute__((constructor)) static void load(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite64 = dlsym(RTLD_NEXT, "pwrite64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_ftruncate64 = dlsym(RTLD_NEXT, "ftruncate64");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    unsetenv("LD_PRELOAD");
}

/*
 * From now on calls are counted, from 1.
 *
 * wanted  count, kill, torn, enospc, enospc-on, eio, record, moments
 * number  the call at which it happens; the first one that is kept
 * every   how many calls lie between two that are kept
 * data    the folder, with a slash at its end
 * said    a file outside the folder, recorded and kept too: what the program said was saved
 * log     the file that takes the record, or the folder that takes what is kept
 */
void fault_begin(const char *wanted, long number, long every, const char *data, const char *said, const char *log) {
    static const char *names[] = {"", "count", "kill", "torn", "enospc", "enospc-on", "eio", "record", "moments"};
    snprintf(folder, sizeof folder, "%s", data);
    snprintf(acks, sizeof acks, "%s", said);
    snprintf(kept, sizeof kept, "%s", log);
    at = number;
    step = every;
    calls = 0;
    for (int i = COUNT; i <= MOMENTS; i++) {
        if (strcmp(wanted, names[i]) == 0) {
            mode = i;
        }
    }
    if (mode == RECORD) {
        log_fd = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

/* The disk is as it should be again. Returns how many calls there were. */
long fault_end(void) {
    mode = OFF;
    if (log_fd >= 0) {
        close(log_fd);
        log_fd = -1;
    }
    return calls;
}

static const char *path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return path;
}

/* The index of a log is memory that programs share; SQLite makes it anew from the log. */
static int is_ours(const char *path) {
    size_t length = strlen(path);
    int is_index = length > 4 && strcmp(path + length - 4, "-shm") == 0;
    return mode != OFF && strncmp(path, folder, strlen(folder)) == 0 && !is_index;
}

static void note(char what, const char *path, const char *other, int64_t offset, const void *data, uint32_t length) {
    uint16_t sizes[2] = {strlen(path), other ? strlen(other) : 0};
    real_write(log_fd, &what, 1);
    real_write(log_fd, sizes, sizeof sizes);
    real_write(log_fd, path, sizes[0]);
    real_write(log_fd, other ? other : "", sizes[1]);
    real_write(log_fd, &offset, sizeof offset);
    real_write(log_fd, &length, sizeof length);
    real_write(log_fd, data ? data : "", length);
}

extern char **environ;

/* Another program copies: one that opens and closes a file of its own takes its own locks away. */
static void keep(const char *kind) {
    char target[PATH_MAX + 32];
    pid_t copying;
    int status;
    snprintf(target, sizeof target, "%s/%ld%s", kept, calls, kind);
    char *command[] = {"cp", "-r", "--", folder, acks, target, NULL};
    if (mkdir(target, 0700) != 0 || posix_spawnp(&copying, "cp", NULL, NULL, command, environ) != 0
            || waitpid(copying, &status, 0) != copying || status != 0) {
        fprintf(stderr, "%s cannot be kept\n", target);
        abort();
    }
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

/* 0: go on; 1: errno is set; 2: write half, then die; 3: write half, keep that, write the rest */
static int fate(enum call what) {
    if (mode == RECORD || mode == COUNT) {
        calls++;
        return 0;
    }
    long number = ++calls;
    if (mode == MOMENTS) {
        if (number % step != at % step) {
            return 0;
        }
        keep("");
        return what == PUT ? 3 : 0;
    }
    if (number < at || (number > at && mode != ENOSPC_ON)) {
        return 0;
    }
    switch (mode) {
    case KILL:
        die();
        return 0;
    case TORN:
        if (what == PUT) {
            return 2;
        }
        die();
        return 0;
    case ENOSPC_ONCE:
    case ENOSPC_ON:
        errno = ENOSPC;
        return what == PUT;
    case EIO_ONCE:
        errno = EIO;
        return what != OTHER;
    default:
        return 0;
    }
}

static ssize_t put(int fd, const void *data, size_t length, off64_t offset, int positioned) {
    char path[PATH_MAX];
    path_of(fd, path);
    int is_ack = mode == RECORD && acks[0] && strcmp(path, acks) == 0;
    if (fd == log_fd || (!is_ours(path) && !is_ack)) {
        return positioned ? real_pwrite64(fd, data, length, offset) : real_write(fd, data, length);
    }
    pthread_mutex_lock(&lock);
    int fated = is_ack ? 0 : fate(PUT);
    if (fated == 1) {
        int why = errno;
        pthread_mutex_unlock(&lock);
        errno = why;
        return -1;
    }
    size_t part = fated >= 2 ? length / 2 : length;
    off64_t place = offset;
    if (!positioned) {
        struct stat64 now;
        int appends = fcntl(fd, F_GETFL) & O_APPEND;
        place = appends && fstat64(fd, &now) == 0 ? now.st_size : lseek64(fd, 0, SEEK_CUR);
    }
    ssize_t done = positioned ? real_pwrite64(fd, data, part, offset) : real_write(fd, data, part);
    if (fated == 2) {
        die();
    }
    if (fated == 3 && done == (ssize_t) part) {
        keep("-torn");
        const char *rest = (const char *) data + part;
        ssize_t more = positioned ? real_pwrite64(fd, rest, length - part, offset + part)
                                  : real_write(fd, rest, length - part);
        done = more < 0 ? more : done + more;
    }
    if (mode == RECORD && done > 0) {
        note(is_ack ? 'A' : 'W', path, NULL, place, data, done);
    }
    int why = errno;
    pthread_mutex_unlock(&lock);
    errno = why;
    return done;
}

ssize_t write(int fd, const void *data, size_t length) {
    return put(fd, data, length, 0, 0);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return put(fd, data, length, offset, 1);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return put(fd, data, length, offset, 1);
}

static int change(enum call what, char kind, const char *path, const char *other, int64_t offset, int fd) {
    pthread_mutex_lock(&lock);
    int fated = fate(what);
    if (fated == 2) {
        die();
    }
    int result = fated == 1 ? -1 : 0;
    if (result == 0) {
        result = kind == 'S' ? real_fsync(fd)
               : kind == 'D' ? real_fdatasync(fd)
               : kind == 'T' ? real_ftruncate64(fd, offset)
               : kind == 'U' ? real_unlink(path)
                             : real_rename(path, other);
        if (mode == RECORD && result == 0) {
            note(kind, path, other, offset, NULL, 0);
        }
    }
    int why = errno;
    pthread_mutex_unlock(&lock);
    errno = why;
    return result;
}

int fsync(int fd) {
    char path[PATH_MAX];
    return is_ours(path_of(fd, path)) ? change(SYNC, 'S', path, NULL, 0, fd) : real_fsync(fd);
}

int fdatasync(int fd) {
    char path[PATH_MAX];
    return is_ours(path_of(fd, path)) ? change(SYNC, 'D', path, NULL, 0, fd) : real_fdatasync(fd);
}

int ftruncate64(int fd, off64_t length) {
    char path[PATH_MAX];
    return is_ours(path_of(fd, path)) ? change(PUT, 'T', path, NULL, length, fd) : real_ftruncate64(fd, length);
}

int ftruncate(int fd, off_t length) {
    return ftruncate64(fd, length);
}

int unlink(const char *path) {
    return is_ours(path) ? change(OTHER, 'U', path, NULL, 0, -1) : real_unlink(path);
}

int rename(const char *from, const char *to) {
    return is_ours(from) || is_ours(to) ? change(OTHER, 'R', from, to, 0, -1) : real_rename(from, to);
}

/* Copies then go through write. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned int flags) {
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) {
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile(int out, int in, off_t *offset, size_t length) {
    errno = ENOSYS;
    return -1;
}
