// Makes one system call of a program fail, or ends the program before it: for `oreflow-benchmarks faults`.
//
// cc -shared -fPIC -o faults.so faults.c -ldl; LD_PRELOAD=faults.so with
//   FAULT_CALL   create, write, fsync, link, rename, unlink, mkdir, or any (all of them, counted together)
//   FAULT_AT     which call, counted from 1
//   FAULT_ERROR  the error number, `short` for a write of half the bytes, or `kill`
//   FAULT_HIT    a file that is made when the call has come
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int (*real_open)(const char *, int, ...);

// Whether this call is the one; ends the program where that is asked for.
static int comes(const char *call) {
  static int count;
  const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");
  if (!wanted || !at || (strcmp(wanted, "any") && strcmp(wanted, call)) || ++count != atoi(at)) return 0;
  const char *hit = getenv("FAULT_HIT"), *error = getenv("FAULT_ERROR");
  if (!real_open) real_open = dlsym(RTLD_NEXT, "open");
  if (hit) close(real_open(hit, O_CREAT | O_WRONLY, 0644));
  if (error && !strcmp(error, "kill")) raise(SIGKILL);
  errno = error ? atoi(error) : ENOSPC;
  return 1;
}

static int isShort(void) {
  const char *error = getenv("FAULT_ERROR");
  return error && !strcmp(error, "short");
}

static int opened(const char *path, int flags, int mode) {
  if (!real_open) real_open = dlsym(RTLD_NEXT, "open");
  if ((flags & O_CREAT) && comes("create")) return -1;
  return real_open(path, flags, mode);
}

#define MODE(flags, mode) \
  int mode = 0; \
  if (flags & O_CREAT) { va_list list; va_start(list, flags); mode = va_arg(list, int); va_end(list); }

int open(const char *path, int flags, ...) { MODE(flags, mode) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, mode) return opened(path, flags, mode); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  if (descriptor > 2 && comes("write")) return isShort() ? real(descriptor, bytes, count / 2 ? count / 2 : count) : -1;
  return real(descriptor, bytes, count);
}

#define HOOK(name, parameters, arguments) \
  int name parameters { \
    static int(*real) parameters; \
    if (!real) real = dlsym(RTLD_NEXT, #name); \
    return comes(#name) ? -1 : real arguments; \
  }

HOOK(fsync, (int descriptor), (descriptor))
HOOK(link, (const char *from, const char *to), (from, to))
HOOK(rename, (const char *from, const char *to), (from, to))
HOOK(unlink, (const char *path), (path))
HOOK(mkdir, (const char *path, mode_t mode), (path, mode))
