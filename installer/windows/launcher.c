// Starts the program on Windows: finds the Java that lies beside it, tells it where the user's data
// are, and says in a window what went wrong when nothing else can. Built twice, as jiping.exe with
// a window and, with -DCONSOLE, as jiping-cli.exe with a console.
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONG_PATH 4096
#define MOST_ARGS 512
#define TITLE L"绩评"
#define CHILD L"JIPING_CHILD" // set for the process that becomes Java
#define SAFE L"--safe"
#define DIAGNOSE L"--diagnose"
#define OK 0
#define USAGE 2
#define NO_START 4

typedef int(Launch)(int, char **, int, const char **, int, const char **, const char *,
                            const char *, const char *, const char *, unsigned char, unsigned char,
                            unsigned char, int);

static wchar_t home[LONG_PATH]; // the folder of the program
static wchar_t data[LONG_PATH];
static wchar_t self[LONG_PATH];
static BOOL safe, diagnose;
static char *java[MOST_ARGS];
static int count;

static wchar_t *joined(const wchar_t *first, const wchar_t *second) {
  size_t size = wcslen(first) + wcslen(second) + 1;
  wchar_t *both = calloc(size, sizeof(wchar_t));
  if (both == NULL) exit(NO_START);
  return wcscat(wcscpy(both, first), second);
}

static void say(const wchar_t *text) {
#ifdef CONSOLE
  DWORD written;
  wchar_t *line = joined(text, L"\r\n");
  HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
  if (!WriteConsoleW(console, line, (DWORD)wcslen(line), &written, NULL)) {
    char bytes[LONG_PATH * 4]; // into a file, as all other output: UTF-8
    int size = WideCharToMultiByte(CP_UTF8, 0, line, -1, bytes, sizeof bytes, NULL, NULL);
    WriteFile(console, bytes, size > 0 ? size - 1 : 0, &written, NULL);
  }
#else
  MessageBoxW(NULL, text, TITLE, MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
#endif
}

static BOOL exists(const wchar_t *path) { return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES; }

// In the code page of this process: UTF-8 by the manifest, and Java takes it to be the same.
static void add(const wchar_t *argument) {
  int size = WideCharToMultiByte(CP_ACP, 0, argument, -1, NULL, 0, NULL, NULL);
  char *bytes = malloc(size);
  if (bytes == NULL || count >= MOST_ARGS - 1) exit(NO_START);
  WideCharToMultiByte(CP_ACP, 0, argument, -1, bytes, size, NULL, NULL);
  java[count++] = bytes;
}

static void add_path(const wchar_t *option, const wchar_t *folder, const wchar_t *file) {
  add(joined(option, joined(folder, file)));
}

static BOOL has(int argc, wchar_t **argv, const wchar_t *wanted) {
  size_t size = wcslen(wanted);
  for (int i = 1; i < argc; i++) {
    // Also as --data=folder.
    if (wcsncmp(argv[i], wanted, size) == 0 && (argv[i][size] == 0 || argv[i][size] == L'=')) return TRUE;
  }
  return FALSE;
}

static BOOL is_mode(const wchar_t *argument) {
  return wcscmp(argument, SAFE) == 0 || wcscmp(argument, DIAGNOSE) == 0;
}

// Where this is, and in which way it was called: by an argument or, without an installer that
// makes shortcuts, by the name of a copy.
static void look_around(int argc, wchar_t **argv) {
  GetModuleFileNameW(NULL, self, LONG_PATH);
  wcscpy(home, self);
  wchar_t *name = wcsrchr(home, L'\\');
  safe = has(argc, argv, SAFE) || wcsstr(name, L"安全模式") != NULL;
  diagnose = has(argc, argv, DIAGNOSE) || wcsstr(name, L"诊断") != NULL;
  name[1] = 0;
}

static BOOL is_portable(void) { return exists(joined(home, L"portable")); }

// Tried by a file that goes by itself: the folder may have been made before the stick was protected.
static BOOL can_write(const wchar_t *folder) {
  wchar_t name[64];
  swprintf(name, 64, L"write-%lu.tmp", GetCurrentProcessId());
  HANDLE file = CreateFileW(joined(folder, name), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS,
                            FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
  if (file == INVALID_HANDLE_VALUE) return FALSE;
  CloseHandle(file);
  return TRUE;
}

static BOOL find_data(void) {
  if (is_portable()) {
    wcscpy(data, joined(home, L"data\\"));
  } else {
    DWORD size = GetEnvironmentVariableW(L"LOCALAPPDATA", data, LONG_PATH - 16);
    if (size == 0 || size >= LONG_PATH - 16) return FALSE;
    wcscat(data, L"\\Jiping\\"); // as DataFolder.java has it
  }
  CreateDirectoryW(data, NULL);
  CreateDirectoryW(joined(data, L"log"), NULL);
  CreateDirectoryW(joined(data, L"cache"), NULL);
  return can_write(joined(data, L"log\\"));
}

// Archives of classes of other builds are never used again, and each has some 50 MB.
static void sweep(const wchar_t *cache, const wchar_t *kept) {
  WIN32_FIND_DATAW found;
  HANDLE search = FindFirstFileW(joined(cache, L"*.jsa"), &found);
  if (search == INVALID_HANDLE_VALUE) return;
  do {
    if (wcscmp(found.cFileName, kept) != 0) DeleteFileW(joined(cache, found.cFileName));
  } while (FindNextFileW(search, &found));
  FindClose(search);
}

static void add_options(BOOL has_data, int argc, wchar_t **argv) {
  add(L"jiping");
  add(L"-Xmx512m");
  add(L"-XX:+UseSerialGC");
  // The quick compiler starts sooner; thousands of archives are worth the thorough one.
  if (!has(argc, argv, L"collect")) add(L"-XX:TieredStopAtLevel=1");
  add(L"-XX:-UsePerfData");
  add(L"-XX:-CreateCoredumpOnCrash");
  if (has_data) {
    wchar_t *cache = joined(data, L"cache\\");
    const wchar_t *archive = L"jiping-" BUILD_ID L".jsa";
    sweep(cache, archive);
    // Made by the window when it is closed for the first time. A short command would make one that
    // lacks nearly everything, and Java would be content with it.
#ifndef CONSOLE
    add(L"-XX:+AutoCreateSharedArchive");
    add_path(L"-XX:SharedArchiveFile=", cache, archive);
#else
    if (exists(joined(cache, archive))) add_path(L"-XX:SharedArchiveFile=", cache, archive);
#endif
    add(L"-Xlog:cds=off");
    add(L"-Xlog:cds+dynamic=off");
    add_path(L"-XX:ErrorFile=", data, L"log\\crash-%p.log");
    add_path(L"-XX:ReplayDataFile=", data, L"log\\replay-%p.log");
    add_path(L"-Djavafx.cachedir=", data, L"cache");
  }
  add_path(L"-Djava.library.path=", home, L"app\\bin");
  add(L"-Duser.language=zh");
  add(L"-Duser.country=CN");
  add(L"-Dfile.encoding=UTF-8");
  add(L"-Dstdout.encoding=UTF-8");
  add(L"-Dstderr.encoding=UTF-8");
  if (safe) add(L"-Dprism.order=sw");
  if (diagnose) {
    add(L"-Dprism.verbose=true");
    add(L"-Djavafx.verbose=true");
  }
  add(L"-jar");
  add_path(L"", home, L"app\\jiping.jar");
  if (is_portable() && !has(argc, argv, L"--data")) {
    add(L"--data");
    add_path(L"", home, L"data"); // without a backslash at its end
  }
  for (int i = 1; i < argc; i++) {
    if (!is_mode(argv[i])) add(argv[i]);
  }
}

static int launch(void) {
  wchar_t *library = joined(home, L"jre\\bin\\jli.dll");
  // With this flag it finds the libraries of Java beside it, and no others of the same name.
  HMODULE jli = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  Launch *run = jli == NULL ? NULL : (Launch *)(void *)GetProcAddress(jli, "JLI_Launch");
  if (run == NULL) {
    say(L"绩评的 Java 打不开（jre\\bin\\jli.dll）。请重新安装；如果装有杀毒软件，请看它是否隔离了这个文件。");
    return NO_START;
  }
  // The options of other programs are not for this one.
  SetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", NULL);
  SetEnvironmentVariableW(L"_JAVA_OPTIONS", NULL);
  SetEnvironmentVariableW(L"JDK_JAVA_OPTIONS", NULL);
  SetEnvironmentVariableW(CHILD, NULL);
  java[count] = NULL;
  return run(count, java, 0, NULL, 0, NULL, "", "", "jiping", "jiping", FALSE, FALSE, FALSE, 0);
}

// Runs this program once more, as Java, so that somebody is left to say how it ended. Output goes
// to a file unless it is to be seen.
static DWORD run_child(HANDLE output) {
  STARTUPINFOW start = {.cb = sizeof start};
  PROCESS_INFORMATION child;
  DWORD code = NO_START;
  if (output != INVALID_HANDLE_VALUE) {
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdOutput = start.hStdError = output;
  }
  SetEnvironmentVariableW(CHILD, L"1");
  if (!CreateProcessW(self, joined(GetCommandLineW(), L""), NULL, NULL, TRUE, 0, NULL, NULL, &start, &child)) {
    return NO_START;
  }
  AllowSetForegroundWindow(child.dwProcessId);
  WaitForSingleObject(child.hProcess, INFINITE);
  GetExitCodeProcess(child.hProcess, &code);
  return code;
}

#ifdef CONSOLE
// Shows the end of the log, and waits: the console would be gone before it is read.
static void show_log(void) {
  FILE *log = _wfopen(joined(data, L"log\\jiping-0.log"), L"rb");
  if (log == NULL) return;
  static char text[LONG_PATH * 4];
  fseek(log, 0, SEEK_END);
  long size = ftell(log);
  fseek(log, size > LONG_PATH * 4 ? size - LONG_PATH * 4 : 0, SEEK_SET);
  size_t got = fread(text, 1, sizeof text, log);
  fclose(log);
  fwrite(text, 1, got, stdout);
  fflush(stdout);
}

static int run_diagnose(void) {
  wchar_t line[LONG_PATH * 2];
  swprintf(line, LONG_PATH * 2, L"绩评 %ls 诊断\r\n程序：%ls\r\n数据：%ls\r\n日志：%lslog\r\n",
           VERSION_TEXT, home, data, data);
  say(line);
  DWORD code = run_child(INVALID_HANDLE_VALUE);
  say(L"\r\n日志的最后部分：");
  show_log();
  swprintf(line, LONG_PATH * 2,
           L"\r\n程序已经结束，退出码 %lu。请把上面的内容和日志文件夹交给技术人员。按回车键关闭。",
           code);
  say(line);
  getwchar();
  return (int)code;
}
#else
static BOOL CALLBACK bring_up(HWND window, LPARAM found) {
  wchar_t image[LONG_PATH];
  DWORD process, size = LONG_PATH;
  if (!IsWindowVisible(window) || GetWindowTextLengthW(window) == 0) return TRUE;
  GetWindowThreadProcessId(window, &process);
  HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
  BOOL ours = handle != NULL && QueryFullProcessImageNameW(handle, 0, image, &size)
              && _wcsnicmp(image, home, wcslen(home)) == 0;
  if (handle != NULL) CloseHandle(handle);
  if (!ours) return TRUE;
  if (IsIconic(window)) ShowWindow(window, SW_RESTORE);
  SetForegroundWindow(window);
  *(BOOL *)found = TRUE;
  return FALSE;
}

// One window for each user and folder of the program. Waits a while: the one before may still be
// closing, or opening.
static BOOL is_only_one(void) {
  wchar_t name[64];
  unsigned hash = 2166136261u;
  for (const wchar_t *c = home; *c; c++) hash = (hash ^ towlower(*c)) * 16777619u;
  swprintf(name, 64, L"Local\\Jiping-%08x", hash);
  HANDLE mutex = CreateMutexW(NULL, FALSE, name);
  for (int tries = 0; mutex != NULL && tries < 100; tries++) {
    DWORD got = WaitForSingleObject(mutex, 100);
    BOOL found = FALSE;
    if (got == WAIT_OBJECT_0 || got == WAIT_ABANDONED) return TRUE;
    EnumWindows(bring_up, (LPARAM)&found);
    if (found) return FALSE;
  }
  return mutex == NULL; // else Java's own lock decides
}

// Says the end of what Java said, which is the reason.
static void tell(DWORD code, HANDLE output) {
  char bytes[1201] = "";
  wchar_t said[1201] = L"", text[LONG_PATH * 2];
  DWORD got = 0;
  DWORD size = GetFileSize(output, NULL);
  SetFilePointer(output, size > 1200 ? (LONG)(size - 1200) : 0, NULL, FILE_BEGIN);
  if (!ReadFile(output, bytes, 1200, &got, NULL)) got = 0;
  bytes[got] = 0;
  MultiByteToWideChar(CP_UTF8, 0, bytes, -1, said, 1200);
  // What the program expected it has said in a window of its own.
  if (code == OK || (code <= USAGE && got == 0)) return;
  swprintf(text, LONG_PATH * 2,
           L"绩评没有能够运行（代码 %lu）。已经保存的报告不受影响。\n\n"
           L"请先从开始菜单打开“绩评（安全模式）”；不行时请重新安装。仍然不行，把这个文件夹交给技术人员：\n%lslog\n\n%ls",
           code, data, said);
  say(text);
}

static int run_watched(void) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  HANDLE output = CreateFileW(joined(data, L"log\\start.log"), GENERIC_READ | GENERIC_WRITE,
                              FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, CREATE_ALWAYS,
                              FILE_ATTRIBUTE_NORMAL, NULL);
  DWORD code = run_child(output);
  tell(code, output);
  return (int)code;
}
#endif

int main(void) {
  int argc;
  wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
  if (argv == NULL) return NO_START;
  look_around(argc, argv);
  // A library that lies about in the folder from which this was called is not loaded.
  SetDllDirectoryW(L"");
  if (!exists(joined(home, L"app\\jiping.jar")) || !exists(joined(home, L"jre\\bin\\jli.dll"))) {
    say(L"绩评的文件不全（缺少 app 或 jre 文件夹中的文件）。请重新安装，或者把 ZIP 文件全部解压以后再打开。报告不受影响。");
    return NO_START;
  }
  BOOL has_data = find_data();
  if (!has_data && is_portable()) {
    say(L"这个文件夹不能写入，报告无处存放。在 U 盘上时，请关掉它的写保护，或者把整个“绩评”文件夹复制到可以写入的地方，再从那里打开。");
    return NO_START;
  }
  BOOL is_child = GetEnvironmentVariableW(CHILD, NULL, 0) > 0;
#ifdef CONSOLE
  SetConsoleOutputCP(CP_UTF8);
  if (diagnose && !is_child) return run_diagnose();
#else
  if (!is_child) {
    if (is_only_one()) return run_watched();
    if (argc > 2) say(L"绩评已经打开，请在它的窗口里打开这个文件。");
    return OK;
  }
#endif
  add_options(has_data, argc, argv);
  return launch();
}
