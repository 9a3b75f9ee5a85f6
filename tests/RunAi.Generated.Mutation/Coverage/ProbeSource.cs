namespace RunAi.Generated.Mutation.Coverage;

/// <summary>The source file that is compiled into the project with probes. It records which probes were executed.</summary>
internal static class ProbeSource
{
    /// <summary>The environment variable that names the file to write when the process exits.</summary>
    public const string Variable = "MUTATION_PROBES";

    /// <summary>The path of the source file.</summary>
    public const string Path = "MutationProbes.cs";

    /// <summary>The method to call with the number of a probe.</summary>
    public const string Call = "global::MutationProbes.Reach";

    /// <summary>Returns the source text.</summary>
    /// <param name="count">The number of probes.</param>
    public static string Text(int count) => $$"""
        internal static class MutationProbes
        {
            private static readonly byte[] Reached = new byte[{{count}}];

            static MutationProbes()
            {
                var file = System.Environment.GetEnvironmentVariable("{{Variable}}");
                if (file is { Length: > 0 })
                {
                    System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllBytes(file, Reached);
                }
            }

            internal static void Reach(int probe) => Reached[probe] = 1;
        }
        """;
}
