using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.Mutation;
using RunAi.Generated.Mutation.Mutations;

namespace RunAi.Generator.Tests.MutationTesting;

/// <summary>Each kind of mutation, as the text that it makes of a statement or a member. The expected texts are separated by ¦.</summary>
public sealed class MutationFinderTests
{
    [Theory]
    [InlineData("if (a < b) { }", "Negation", "if (!(a < b)) { }")]
    [InlineData("while (ready()) { }", "Negation", "while (!(ready())) { }")]
    [InlineData("x = a < b;", "Comparison", "x = a <= b;¦x = a > b;")]
    [InlineData("x = a >= b;", "Comparison", "x = a > b;¦x = a <= b;")]
    [InlineData("x = a == b;", "Comparison", "x = a != b;")]
    [InlineData("x = a && b();", "Logic", "x = a || b();¦x = a;¦x = b();")]
    [InlineData("x = !a;", "Logic", "x = a;")]
    [InlineData("x = a + b * c;", "Arithmetic", "x = a - b * c;¦x = a + b / c;")]
    [InlineData("x = a + \"text\";", "Arithmetic", "")]
    [InlineData("x++;", "Arithmetic", "x--;")]
    [InlineData("x -= a;", "Arithmetic", "x += a;")]
    [InlineData("x = 0;", "Literal", "x = 1;")]
    [InlineData("x = 1;", "Literal", "x = 0;¦x = 2;")]
    [InlineData("x = 7;", "Literal", "x = 6;¦x = 8;")]
    [InlineData("x = true;", "Literal", "x = false;")]
    [InlineData("x = \"text\";", "Literal", "x = \"\";")]
    [InlineData("x = \"\";", "Literal", "x = \"mutated\";")]
    [InlineData("x = $\"{a}\";", "Literal", "x = \"\";")]
    [InlineData("x = string.Empty;", "Literal", "x = \"mutated\";")]
    [InlineData("x = a is 'b';", "Pattern", "x = a is not ('b');")]
    [InlineData("x = a is not null;", "Pattern", "x = a is null;")]
    [InlineData("x = a is string text;", "Pattern", "")]
    [InlineData("x = a is > 'b' or 'c';", "Pattern", "x = a is not (> 'b' or 'c');¦x = a is >= 'b' or 'c';¦x = a is > 'b';¦x = a is 'c';")]
    [InlineData("call(a);", "Statement", ";")]
    [InlineData("throw a;", "Statement", ";")]
    [InlineData("foreach (var a in b) continue;", "Statement", "foreach (var a in b) ;")]
    [InlineData("return a;", "Default", "return default!;")]
    [InlineData("return null;", "Default", "")]
    [InlineData("x = new() { A = a };", "Default", "x = new() { A = default! };")]
    [InlineData("x = a ?? b;", "Branch", "x = a;¦x = b;")]
    [InlineData("x = a ? b : c + d;", "Branch", "x = b;¦x = (c + d);")]
    [InlineData("try { } catch (E e) when (a) { }", "Filter", "try { } catch (E e)  { }")]
    [InlineData("x = a switch { b when c => d, _ => e };", "Filter", "x = a switch { b  => d, _ => e };")]
    [InlineData("x = a.Any(b);", "Call", "x = a.All(b);")]
    [InlineData("x = a?.First();", "Call", "x = a?.Last();")]
    [InlineData("x = Math.Min(a, b);", "Call", "x = Math.Max(a, b);")]
    [InlineData("x = TimeSpan.FromSeconds(a);", "Call", "x = TimeSpan.FromMilliseconds(a);")]
    [InlineData("x = a.Distinct().ToList();", "Call", "x = a.ToList();")]
    [InlineData("x = nameof(a.Any);", "Call", "")]
    public void A_statement_is_mutated_by_kind(string statement, string kind, string expected) =>
        Assert.Equal(expected.Split('¦', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), MutateStatement(statement, kind));

    [Theory]
    [InlineData("void M() => a();", "Statement", "void M() { }")]
    [InlineData("async Task M() => await a();", "Statement", "async Task M() { }")]
    [InlineData("Task M() => a();", "Default", "Task M() => default!;")]
    [InlineData("int P => a;", "Default", "int P => default!;")]
    [InlineData("const int C = 3;", "Literal", "const int C = 2;¦const int C = 4;")]
    [InlineData("[A(3)] int P;", "Literal", "")]
    public void A_member_is_mutated_by_kind(string member, string kind, string expected) =>
        Assert.Equal(expected.Split('¦', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), MutateMember(member, kind));

    [Fact]
    public void The_key_of_a_mutant_does_not_depend_on_other_members()
    {
        var before = FindMutants("class C { void M(int a) { call(a + 1, a + 1); } }");
        var after = FindMutants("class C { void Other() { call(0); }\n\n  void M(int a)\n { call(a + 1,   a + 1); } }");

        Assert.Empty(before.Select(mutant => mutant.Id).Except(after.Select(mutant => mutant.Id)));
        Assert.All(before, mutant => Assert.Equal("C.M(int)", mutant.Member));
        Assert.Equal(before.Count, before.Select(mutant => mutant.Id).Distinct().Count());
    }

    [Fact]
    public void A_mutant_shows_the_expression_around_an_operator()
    {
        var mutant = FindMutants("class C { bool M(int length) => length > LongestPiece; }").First(mutant => mutant.Kind == MutationKind.Comparison);

        Assert.Equal(("length > LongestPiece", "length >= LongestPiece"), (mutant.Original, mutant.Mutated));
    }

    private static IReadOnlyList<Mutant> FindMutants(string text) =>
        Mutants.Find(CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken), "C.cs");

    private static List<string> MutateStatement(string statement, string kind) => Mutate("class C { void M() { ", statement, " } }", kind);

    private static List<string> MutateMember(string member, string kind) => Mutate("class C { ", member, " }", kind);

    private static List<string> Mutate(string before, string text, string after, string kind)
    {
        var whole = before + text + after;
        return
        [
            .. FindMutants(whole).Where(mutant => mutant.Kind.ToString() == kind)
                .Select(mutant => whole[..mutant.Span.Start] + mutant.Replacement + whole[mutant.Span.End..])
                .Select(mutated => mutated[before.Length..^after.Length])
                .Order(StringComparer.Ordinal),
        ];
    }
}
