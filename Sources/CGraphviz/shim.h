#ifndef OREFLOW_CGRAPHVIZ_SHIM_H
#define OREFLOW_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

// Graphviz exposes a laid-out graph through macros, which Swift cannot import, and changes integer
// types between releases. Everything the Swift side reads goes through these functions, whose types
// do not change; const is cast away because cgraph's setters take `char *` without writing to it.

// The length is `unsigned int` up to Graphviz 11 and `size_t` later, and no version macro is public.
#define OREFLOW_RENDER_LENGTH                                                                        \
  _Generic(                                                                                          \
      &gvRenderData,                                                                                 \
      int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): (unsigned int)0,           \
      default: (size_t)0)

static inline int oreflow_render(
    GVC_t *context, graph_t *graph, const char *format, char **bytes, size_t *length) {
  __typeof__(OREFLOW_RENDER_LENGTH) count = 0;
  int status = gvRenderData(context, graph, format, bytes, &count);
  *length = count;
  return status;
}

static inline int oreflow_error_level(void) { return (int)agerrors(); }

// How the try of a layout ended.
#define OREFLOW_TRY_ENDED 0
#define OREFLOW_TRY_TIME_IS_OVER 1
#define OREFLOW_TRY_CRASHED 2
#define OREFLOW_TRY_NOT_STARTED 3

// Lays the graph out in a child process, which the clock ends after so many microseconds.
static inline int oreflow_try_layout(
    GVC_t *context, graph_t *graph, const char *engine, long microseconds) {
  pid_t child = fork();
  if (child < 0) return OREFLOW_TRY_NOT_STARTED;
  if (child == 0) {
    struct itimerval clock = {{0, 0}, {microseconds / 1000000, microseconds % 1000000}};
    sigset_t alarm_only;
    sigemptyset(&alarm_only);
    sigaddset(&alarm_only, SIGALRM);
    signal(SIGALRM, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &alarm_only, NULL);
    setitimer(ITIMER_REAL, &clock, NULL);
    gvLayout(context, graph, engine);
    _exit(0);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return OREFLOW_TRY_NOT_STARTED;
  }
  if (!WIFSIGNALED(status)) return OREFLOW_TRY_ENDED;
  return WTERMSIG(status) == SIGALRM ? OREFLOW_TRY_TIME_IS_OVER : OREFLOW_TRY_CRASHED;
}

static inline int oreflow_is_laid_out(graph_t *graph) {
  return aggetrec(graph, "Agraphinfo_t", 0) != NULL && GD_drawing(graph) != NULL;
}

static inline void oreflow_set_attribute(graph_t *graph, const char *name, const char *value) {
  agsafeset(graph, (char *)name, (char *)value, (char *)"");
}

// 0 gives each format its own resolution.
static inline void oreflow_set_dpi(graph_t *graph, double dpi) { GD_drawing(graph)->dpi = dpi; }

static inline node_t *oreflow_node(graph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 0);
}

static inline unsigned long oreflow_edge_sequence(edge_t *edge) { return AGSEQ(edge); }

typedef struct {
  int present;  // there is such a label
  int placed;   // the layout gave it a position
  char vertical;  // 't', 'c' or 'b'
  double x, y, width, height, font_size;
} oreflow_label;

static inline oreflow_label oreflow_label_of(textlabel_t *label) {
  oreflow_label result = {0};
  if (label == NULL) return result;
  result.present = label->dimen.x > 0 && label->dimen.y > 0;
  result.placed = label->set ? 1 : 0;
  result.vertical = label->valign;
  result.x = label->pos.x;
  result.y = label->pos.y;
  result.width = label->dimen.x;
  result.height = label->dimen.y;
  result.font_size = label->fontsize;
  return result;
}

static inline double oreflow_node_x(node_t *node) { return ND_coord(node).x; }
static inline double oreflow_node_y(node_t *node) { return ND_coord(node).y; }
static inline double oreflow_node_width(node_t *node) { return ND_width(node) * 72; }
static inline double oreflow_node_height(node_t *node) { return ND_height(node) * 72; }
static inline oreflow_label oreflow_node_label(node_t *node) {
  return oreflow_label_of(ND_label(node));
}
static inline oreflow_label oreflow_node_outer_label(node_t *node) {
  return oreflow_label_of(ND_xlabel(node));
}

static inline oreflow_label oreflow_edge_label(edge_t *edge, int which) {
  switch (which) {
    case 0: return oreflow_label_of(ED_label(edge));
    case 1: return oreflow_label_of(ED_xlabel(edge));
    case 2: return oreflow_label_of(ED_tail_label(edge));
    default: return oreflow_label_of(ED_head_label(edge));
  }
}

static inline long oreflow_bezier_count(edge_t *edge) {
  return ED_spl(edge) == NULL ? 0 : (long)ED_spl(edge)->size;
}

typedef struct {
  long count;
  int starts, ends;  // there is an arrow tip at the start, at the end
  pointf start, end;
} oreflow_bezier;

static inline oreflow_bezier oreflow_bezier_at(edge_t *edge, long index) {
  bezier source = ED_spl(edge)->list[index];
  oreflow_bezier result = {
      (long)source.size, source.sflag != 0, source.eflag != 0, source.sp, source.ep};
  return result;
}

static inline pointf oreflow_bezier_point(edge_t *edge, long index, long point) {
  return ED_spl(edge)->list[index].list[point];
}

static inline boxf oreflow_bounding_box(graph_t *graph) { return GD_bb(graph); }
static inline oreflow_label oreflow_graph_label(graph_t *graph) {
  return oreflow_label_of(GD_label(graph));
}
static inline long oreflow_cluster_count(graph_t *graph) { return (long)GD_n_cluster(graph); }
// Graphviz counts clusters from 1; this from 0.
static inline graph_t *oreflow_cluster(graph_t *graph, long index) {
  return GD_clust(graph)[index + 1];
}

#endif
