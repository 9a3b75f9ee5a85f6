using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.Mutation;
using RunAi.Generated.Mutation.Reporting;

namespace RunAi.Generator.Tests.MutationTesting;

public sealed class EquivalentMutantsTests
{
    private const string Source = "class C { bool M(int length) { return length > limit || length > limit; } }";

    [Fact]
    public void An_entry_without_an_occurrence_matches_all_equal_mutants() => Assert.Equal(2, Reasons("").Count(reason => reason == "why"));

    [Fact]
    public void An_entry_with_an_occurrence_matches_one_mutant() => Assert.Single(Reasons(", \"occurrence\": 2"), reason => reason == "why");

    [Fact]
    public void An_entry_that_matches_no_mutant_is_stale()
    {
        var equivalent = Read(", \"occurrence\": 3");

        Assert.Equal("why", Assert.Single(equivalent.FindStale(FindMutants("C.cs"))).Reason);
    }

    [Fact]
    public void An_entry_for_a_file_outside_the_run_is_not_stale() => Assert.Empty(Read(", \"occurrence\": 3").FindStale(FindMutants("D.cs")));

    [Fact]
    public void The_score_is_counted_with_and_without_equivalent_mutants()
    {
        var mutants = FindMutants("C.cs");
        var score = MutationScore.Create(
            "total",
            [
                new MutantResult(mutants[0], MutantStatus.Killed, ""),
                new MutantResult(mutants[1], MutantStatus.TimedOut, ""),
                new MutantResult(mutants[2], MutantStatus.Survived, "", "why"),
                new MutantResult(mutants[3], MutantStatus.NotCovered, ""),
                new MutantResult(mutants[4], MutantStatus.NotCompiled, ""),
            ]);

        Assert.Equal(50, score.Raw);
        Assert.Equal(200.0 / 3, score.Adjusted);
    }

    private static IEnumerable<string?> Reasons(string occurrence) => FindMutants("C.cs").Select(Read(occurrence).ReasonFor);

    private static EquivalentMutants Read(string occurrence) => EquivalentMutants.Read(
        $$"""
        [{
          "file": "C.cs", "member": "C.M(int)", "kind": "comparison", "original": "length > limit", "mutated": "length >= limit"{{occurrence}}, "reason": "why"
        }]
        """);

    private static IReadOnlyList<Mutant> FindMutants(string file) =>
        Mutants.Find(CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken), file);
}
