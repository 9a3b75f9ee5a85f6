using RunAi.Generated.Fuzz;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Tests that no file of the fuzzing corpus, and no mutation of it, makes a parser throw, hang or exhaust memory.</summary>
public sealed class CorpusTests
{
    private const int MutationsPerFile = 100;

    public static TheoryData<string, string> Files =>
        new(FuzzTarget.All.SelectMany(target => Corpus.GetInputs(target.Name).Select(file => (target.Name, file.Name))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Corpus_files_do_not_crash_the_generator(string target, string file)
    {
        var bytes = Corpus.GetInputs(target).Single(entry => entry.Name == file).Bytes;
        Watchdog.Run(() => FuzzTarget.Find(target).Run(bytes));
        for (var seed = 0; seed < MutationsPerFile; seed++)
        {
            var mutated = ByteMutation.Apply(bytes, seed);
            var failure = Record.Exception(() => Watchdog.Run(() => FuzzTarget.Find(target).Run(mutated)));
            Assert.True(failure is null, $"Seed {seed}: {failure}");
        }
    }
}
