using System.Formats.Tar;
using RunAi.Generated.Sandbox.Samples;

namespace RunAi.Generated.Sandbox.Tests.Samples;

public sealed class ContentSamplesTests
{
    [Fact]
    public void Sample_tar_archives_are_valid()
    {
        using var reader = new TarReader(new MemoryStream(ContentSamples.Create("application/x-tar")));

        Assert.Equal("sample.txt", reader.GetNextEntry()!.Name);
    }

    [Fact]
    public void Sample_binary_content_is_not_text() => Assert.Contains((byte)0, ContentSamples.Create("application/octet-stream"));
}
