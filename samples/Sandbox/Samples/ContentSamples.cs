using System.Formats.Tar;
using System.Text;

namespace RunAi.Generated.Sandbox.Samples;

/// <summary>Creates small sample contents for media types other than JSON.</summary>
internal static class ContentSamples
{
    /// <summary>Creates content of the media type. Tar archives and CSV tables are valid.</summary>
    public static byte[] Create(string mediaType) => mediaType.ToLowerInvariant() switch
    {
        "text/csv" => Encoding.UTF8.GetBytes("name,value\r\nsample,1\r\n"),
        "text/html" => Encoding.UTF8.GetBytes("<!DOCTYPE html><title>sample</title><p>sample</p>\n"),
        "application/x-tar" => Tar(),
        "application/yaml" or "text/yaml" or "application/x-yaml" => Encoding.UTF8.GetBytes("sample: true\n"),
        var type when type.StartsWith("text/", StringComparison.Ordinal) => Encoding.UTF8.GetBytes("sample\n"),
        _ => [0x73, 0x61, 0x6D, 0x70, 0x6C, 0x65, 0x00, 0xFF],
    };

    /// <summary>Returns the suggested name of the file, or null for content that is not a download.</summary>
    public static string? GetFileName(string mediaType) => mediaType.ToLowerInvariant() switch
    {
        "application/x-tar" => "sample.tar",
        "application/octet-stream" => "sample.bin",
        _ => null,
    };

    private static byte[] Tar()
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            // A fixed time, so that the archive is the same each time.
            writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "sample.txt")
            {
                ModificationTime = DateTimeOffset.UnixEpoch,
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes("sample\n")),
            });
        }

        return archive.ToArray();
    }
}
