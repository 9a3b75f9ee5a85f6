using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.Mutation.Coverage;

namespace RunAi.Generator.Tests.MutationTesting;

public sealed class ProbeInserterTests
{
    [Theory]
    [InlineData("void M() { a(); }", "void M() { P(5); a(); }")]
    [InlineData("void M() { if (a) b(); else c(); }", "void M() { P(5); if (a) { P(6); b(); } else { P(7); c(); } }")]
    [InlineData("void M() => a();", "void M() { P(5); a(); }")]
    [InlineData("int M() => a;", "int M() { P(5); return a; }")]
    [InlineData("int M() => throw a;", "int M() { P(5); throw a; }")]
    [InlineData("int P => a;", "int P { get { P(5); return a; } }")]
    [InlineData("int P { get => a; set => b = value; }", "int P { get { P(5); return a; } set { P(6); b = value; } }")]
    [InlineData("void M() { void F() => a(); F(); }", "void M() { void F() { P(5); a(); } P(6); F(); }")]
    public void Statements_and_expression_bodies_get_a_probe(string member, string expected)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ {member} }}", cancellationToken: TestContext.Current.CancellationToken);

        var (text, _) = ProbeInserter.Insert(tree, first: 5);

        Assert.Equal($"class C {{ {expected} }}", WithSingleSpaces(text.Replace(ProbeSource.Call, "P", StringComparison.Ordinal)));
    }

    private static string WithSingleSpaces(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
