using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>The files that a spec can refer to. Each is read when the first reference needs it.</summary>
internal sealed class PartSet
{
    private readonly Dictionary<string, SpecSource> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<SpecSource> _read = [];
    private readonly SpecLimits _limits;
    private readonly DiagnosticBag _diagnostics;
    private long _textLength;

    /// <param name="spec">The spec itself.</param>
    /// <param name="files">The files.</param>
    /// <param name="links">The paths of symbolic links, which are not files of the set.</param>
    /// <param name="limits">The limits of all files together.</param>
    /// <param name="diagnostics">Receives the errors in the files that are read.</param>
    public PartSet(SpecSource spec, IEnumerable<SpecSource> files, IEnumerable<string> links, SpecLimits limits, DiagnosticBag diagnostics)
    {
        Spec = spec;
        _limits = limits;
        _diagnostics = diagnostics;
        _textLength = spec.Text?.Length ?? 0;
        _read.Add(spec);
        foreach (var file in files)
        {
            if (FilePath.Normalize(file.Path) is { } path)
            {
                _files[path] = file;
            }
        }

        foreach (var link in links)
        {
            if (FilePath.Normalize(link) is { } path)
            {
                _links.Add(path);
            }
        }

        Path = FilePath.Normalize(spec.Path) ?? spec.Path;
        _files[Path] = spec;
    }

    /// <summary>Gets the spec itself.</summary>
    public SpecSource Spec { get; }

    /// <summary>Gets the normalized path of the spec.</summary>
    public string Path { get; }

    /// <summary>Gets a value indicating whether the files together exceed a limit, which was reported.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Gets all files by their normalized path, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, SpecSource>> Files
    {
        get
        {
            var paths = new List<string>(_files.Keys);
            paths.Sort(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                yield return new(path, _files[path]);
            }
        }
    }

    /// <summary>Returns the normalized path of a file of the set.</summary>
    public string GetPath(SpecSource file) => ReferenceEquals(file, Spec) ? Path : FilePath.Normalize(file.Path)!;

    /// <summary>Returns the path of a file relative to the folder of the spec, for messages.</summary>
    public string GetRelativePath(SpecSource file) => FilePath.GetRelative(FilePath.GetFolder(Path), GetPath(file));

    /// <summary>Returns the file at a normalized path; null if it is not in the set.</summary>
    public SpecSource? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <summary>Returns a value indicating whether a normalized path is that of a symbolic link.</summary>
    public bool IsLink(string path) => _links.Contains(path);

    /// <summary>Returns the reason why a file cannot be used; null if it can.</summary>
    public string? FindProblem(SpecSource file)
    {
        if (file.Text is null)
        {
            return "it cannot be read as text";
        }

        if (file.OtherEncoding is { } encoding)
        {
            return $"its encoding is {encoding}; save it as UTF-8";
        }

        return Read(file) is null ? "it has errors, which are reported at their locations" : null;
    }

    /// <summary>Returns the tree of a file; null if it has errors, which are reported.</summary>
    public SpecNode? Read(SpecSource file)
    {
        var tree = file.Parse();
        if (!_read.Add(file))
        {
            return tree.Root;
        }

        foreach (var diagnostic in tree.Diagnostics)
        {
            _diagnostics.Report(diagnostic);
        }

        _textLength += file.Text!.Length;
        if (_textLength > _limits.TextLength && !IsExceeded)
        {
            IsExceeded = true;
            _diagnostics.Report(
                DiagnosticIds.BudgetExceeded, new SourceLocation(file.Path, 0, 0),
                _limits.TextLength.ToString(System.Globalization.CultureInfo.InvariantCulture), "characters of text in all files");
        }

        return tree.Root;
    }
}
