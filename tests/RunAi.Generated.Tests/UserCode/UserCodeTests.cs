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
    [InlineData(LanguageVersion.CSharp12, 5)]
    [InlineData(LanguageVersion.CSharp13, 6)]
    [InlineData(LanguageVersion.CSharp14, 7)]
    public void Code_of_users_compiles_without_warnings(LanguageVersion version, int count)
    {
        var files = Directory.GetFiles(Folder, "*.cs").Where(path => Path.GetFileName(path) != "UserCodeTests.cs" && IsWithin(path, version)).ToList();

        Assert.Equal(count, files.Count);
        Code.Value.AssertCompilesWith(version, files);
    }

    private static bool IsWithin(string path, LanguageVersion version) =>
        !Enum.TryParse<LanguageVersion>(Path.GetFileNameWithoutExtension(path), out var required) || required <= version;
}
