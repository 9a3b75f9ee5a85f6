using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.Mutation.Projects;

namespace RunAi.Generated.Mutation.Coverage;

/// <summary>Represents the mutated files with a probe at each statement.</summary>
/// <param name="Texts">The texts with probes by full path, and the source of the probes.</param>
/// <param name="Probes">The number of the first probe and what each probe covers, by reported path.</param>
/// <param name="Count">The number of probes.</param>
internal sealed record ProbedFiles(
    IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, (int First, IReadOnlyList<TextSpan> Spans)> Probes, int Count)
{
    /// <summary>Inserts probes.</summary>
    /// <param name="project">The project of the files.</param>
    /// <param name="files">The full paths by the reported ones.</param>
    public static ProbedFiles Insert(MutatedProject project, IReadOnlyDictionary<string, string> files)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var probes = new Dictionary<string, (int First, IReadOnlyList<TextSpan> Spans)>(StringComparer.Ordinal);
        var count = 0;
        foreach (var (file, path) in files)
        {
            var (text, spans) = ProbeInserter.Insert(project.TreeOf(path)!, count);
            texts[path] = text;
            probes[file] = (count, spans);
            count += spans.Count;
        }

        texts[ProbeSource.Path] = ProbeSource.Text(count);
        return new ProbedFiles(texts, probes, count);
    }
}
