using RunAi.Generated.Kubernetes.Watching;

namespace RunAi.Generated.Kubernetes.Tests.Watching;

public sealed class KnownVersionsTests
{
    [Theory]
    [InlineData("7", "07")]
    [InlineData("7", "+7")]
    [InlineData("0", "")]
    [InlineData("0", "00")]
    [InlineData("7", "7 ")]
    [InlineData("9999999999999999999", "10000000000000000000")]
    [InlineData("18446744073709551616", "18446744073709551617")]
    [InlineData("a", "A")]
    public void Versions_are_compared_as_texts(string first, string second)
    {
        var known = new KnownVersions();

        Assert.Equal(
            [WatchEventType.Added, null, WatchEventType.Modified, null, WatchEventType.Modified],
            new[] { first, new string(first), second, new string(second), first }.Select(version => known.Record("uid", version)));
    }
}
