using RunAi.Generated.SpecTool.Bundling;

namespace RunAi.Generated.SpecTool.Tests.Bundling;

public sealed class PartFolderTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "specs", "api.json"));

    private readonly PartFolder _folder = new(Root, new Uri("https://api.test/v1/api.json?format=json"));

    [Theory]
    [InlineData("https://api.test/v1/models.json", "models.json")]
    [InlineData("https://api.test/v1/schemas/user.YAML", "schemas/user.YAML")]
    [InlineData("https://api.test/v1/schemas/user", "schemas/user.yaml")]
    [InlineData("https://api.test/other.yml", "_api.test/other.yml")]
    [InlineData("https://schemas.test:8443/v1/a.json", "_schemas.test_8443/v1/a.json")]
    [InlineData("https://api.test/v1/../v2/a.json", "_api.test/v2/a.json")]
    public void Names_of_documents_are_kept(string url, string expected) => Assert.Equal(expected, Add(url));

    [Theory]
    [InlineData("https://api.test/v1/a.json?version=2")]
    [InlineData("https://api.test/v1/%2e%2e%2f%2e%2e%2fa.json")]
    [InlineData("https://api.test/v1/..%5c..%5cProgram.cs")]
    [InlineData("https://api.test/v1/.git/a.json")]
    [InlineData("https://api.test/v1/con.json")]
    [InlineData("https://api.test/v1/LPT1/a.json")]
    [InlineData("https://api.test/v1/a b.json")]
    [InlineData("https://api.test/v1/a%3Ab.json")]
    [InlineData("https://api.test/v1/trailing./a.json")]
    [InlineData("https://api.test/v1/%00.json")]
    [InlineData("https://api.test/v1/1/2/3/4/5/6/7/8/9/10/11/12/13.json")]
    [InlineData("https://api.test/v1/")]
    public void Other_names_are_replaced_by_a_hash(string url) => Assert.Matches("^_[0-9a-f]{16}\\.(json|yaml)$", Add(url));

    [Theory]
    [InlineData("https://api.test/v1/A.json", "https://api.test/v1/a.json")]
    [InlineData("https://api.test/v1/user", "https://api.test/v1/user.yaml")]
    [InlineData("https://api.test/v1/a.json", "https://api.test/v1/a.json/b.json")]
    [InlineData("https://api.test/v1/a.json/b.json", "https://api.test/v1/a.json")]
    public void Documents_never_share_a_file_on_any_file_system(string first, string second)
    {
        Add(first);

        Assert.Matches("^_[0-9a-f]{16}\\.(json|yaml)$", Add(second));
    }

    private string Add(string url)
    {
        var path = _folder.Add(new Uri(url));
        Assert.StartsWith(_folder.Root, path, StringComparison.Ordinal);
        Assert.Equal(Root + ".parts" + Path.DirectorySeparatorChar, _folder.Root);
        return path[_folder.Root.Length..].Replace('\\', '/');
    }
}
