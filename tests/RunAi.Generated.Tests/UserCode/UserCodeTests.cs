using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.UserCode;

/// <summary>
/// Compiles ordinary code of users, the other files of this folder, with the generated code of spec.yaml. Files named after a version of C# require it.
/// </summary>
public sealed class UserCodeTests
{
    private static readonly string Folder = Path.Combine(TestPaths.TestProject, "UserCode");

    private static readonly Lazy<GeneratedCode> Code = new(
        () => GeneratorHarness.Generate(TinySpec.Document(File.ReadAllText(Path.Combine(Folder, "spec.yaml")))));

    [Theory]
    [InlineData(LanguageVersion.CSharp12, 7)]
    [InlineData(LanguageVersion.CSharp13, 8)]
    [InlineData(LanguageVersion.CSharp14, 9)]
    public void Code_of_users_compiles_without_warnings(LanguageVersion version, int count)
    {
        var files = GetFiles(version);

        Assert.Equal(count, files.Count);
        Code.Value.AssertCompilesWith(version, files);
    }

    [Theory]
    [InlineData("Nested", """{"name":"train","spec":{"image":"x"}}""")]
    [InlineData("Explicit", """{"name":"train","spec":{"command":"python","image":null}}""")]
    [InlineData("CollectionExpressions", """{"name":"train","spec":{"arguments":["--epochs","3"],"environmentVariables":["""
        + """{"name":"A","value":"1"},{"name":"B","value":null}],"labels":{"team":"vision"}}}""")]
    [InlineData("Interfaces", """{"name":"train","spec":{"arguments":["--verbose"],"environmentVariables":[{"name":"A"}],"labels":null}}""")]
    [InlineData("Values", """{"name":"train","priority":3,"spec":{"gpus":0.5"""
        + ""","id":"00000000-0000-0000-0000-000000000000","phase":"Running","preemptible":false,"started":"1970-01-01T00:00:00Z"}}""")]
    [InlineData("Nulls", """{"name":"train","priority":null,"spec":{"environmentVariables":null,"gpus":null,"phase":null}}""")]
    [InlineData("Conditional", """{"name":"train","priority":5,"spec":{"image":"large"}}""")]
    [InlineData("Mutated", """{"name":"train","priority":2,"spec":{"gpus":1,"image":"x --run"}}""")]
    [InlineData("Copied", """{"name":"train","priority":null,"spec":{"image":"x"}}""")]
    [InlineData("Read", " nonea 0 2 True True False")]
    [InlineData("Switch", "Running")]
    public void First_guesses_send_what_was_assigned(string method, string expected) => Assert.All(
        [LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.CSharp14],
        version => Assert.Equal(expected, Code.Value.Invoke(version, GetFiles(version), "User.NullableProperties", method)));

    private static List<string> GetFiles(LanguageVersion version) =>
        [.. Directory.GetFiles(Folder, "*.cs").Where(path => Path.GetFileName(path) != "UserCodeTests.cs" && IsWithin(path, version))];

    private static bool IsWithin(string path, LanguageVersion version) =>
        !Enum.TryParse<LanguageVersion>(Path.GetFileNameWithoutExtension(path), out var required) || required <= version;
}
