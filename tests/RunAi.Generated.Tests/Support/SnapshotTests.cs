using System.Reflection;

namespace RunAi.Generator.Tests.Support;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_new_file_fails_and_is_received()
    {
        Assert.Equal(["T.Case#A.g.verified.cs is new; see T.Case#A.g.received.cs"], Compare(new GeneratedFile("A.g.cs", "a\n")));
        Assert.Equal(["T.Case#A.g.received.cs"], Names());
    }

    [Fact]
    public void An_equal_file_passes_and_leaves_nothing()
    {
        Put("T.Case#A.g.verified.cs", "a\n");
        Put("T.Case#A.g.received.cs", "old\n");
        Assert.Empty(Compare(new GeneratedFile("A.g.cs", "a\n")));
        Assert.Equal(["T.Case#A.g.verified.cs"], Names());
    }

    [Fact]
    public void A_different_file_fails_and_lies_beside_the_verified_one()
    {
        Put("T.Case#A.g.verified.cs", "a\n");
        Assert.Equal(["T.Case#A.g.verified.cs differs; see T.Case#A.g.received.cs"], Compare(new GeneratedFile("A.g.cs", "b\n")));
        Assert.Equal("b\n", File.ReadAllText(Path.Combine(_directory, "T.Case#A.g.received.cs")));
    }

    [Fact]
    public void Line_ends_of_a_checkout_make_no_difference()
    {
        Put("T.Case#A.g.verified.cs", "a\r\nb\r\n");
        Assert.Empty(Compare(new GeneratedFile("A.g.cs", "a\nb\n")));
    }

    [Fact]
    public void A_verified_file_without_a_source_fails()
    {
        Put("T.Case#Gone.g.verified.cs", "a\n");
        Assert.Equal(["T.Case#Gone.g.verified.cs has no source any more"], Compare());
    }

    [Fact]
    public void The_files_of_other_cases_are_left_alone()
    {
        Put("T.CaseTwo#A.g.verified.cs", "a\n");
        Assert.Empty(Compare());
    }

    [Fact]
    public void Accepting_writes_and_deletes()
    {
        Put("T.Case#Gone.g.verified.cs", "a\n");
        Assert.Empty(Snapshot.Compare(_directory, "T.Case", [new GeneratedFile("A.g.cs", "a\n")], accept: true));
        Assert.Equal(["T.Case#A.g.verified.cs"], Names());
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData("0", false, false)]
    [InlineData("1", false, true)]
    [InlineData(null, true, false)]
    public void Accepting_is_asked_for(string? wanted, bool isBuildServer, bool accepts) => Assert.Equal(accepts, Snapshot.MayAccept(wanted, isBuildServer));

    [Fact]
    public void Accepting_on_a_build_server_is_an_error() => Assert.Throws<InvalidOperationException>(() => Snapshot.MayAccept("1", isBuildServer: true));

    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        var tests =
            from type in typeof(SnapshotTests).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.GetCustomAttribute<FactAttribute>() is not null
            select $"{type.Name}.{method.Name}";
        Assert.Empty(Directory.GetFiles(Snapshot.Directory).Select(path => Path.GetFileName(path).Split('#', '(')[0]).Except(tests));
    }

    private List<string> Compare(params GeneratedFile[] files) => Snapshot.Compare(_directory, "T.Case", files, accept: false).ConvertAll(mismatch => mismatch.Message);

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_directory, name), text);

    private IEnumerable<string?> Names() => Directory.GetFiles(_directory).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
