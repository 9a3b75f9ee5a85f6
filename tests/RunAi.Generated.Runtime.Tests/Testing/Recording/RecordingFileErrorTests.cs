using RunAi.Generated.Testing;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>Tests that files that are not valid recordings are reported with their line.</summary>
public sealed class RecordingFileErrorTests : IDisposable
{
    private const string Start = "{\n  \"runaiRecording\": 1,\n  \"request\": { \"method\": \"GET\", \"path\": \"/\" },\n  \"response\": {";

    private readonly RecordingFixture _recordings = new();

    public void Dispose() => _recordings.Dispose();

    [Theory]
    [InlineData("{\n  \"runaiRecording\": 1,\n  oops\n}", 3, "not valid JSON")]
    [InlineData("", 1, "not valid JSON")]
    [InlineData("[]", 1, "Expected an object.")]
    [InlineData("{\n<<<<<<< HEAD\n  \"runaiRecording\": 1\n=======\n>>>>>>> other\n}", 2, "conflict marker")]
    [InlineData("{\r\n  \"runaiRecording\": 1\r\n=======\r\n}", 3, "conflict marker")]
    [InlineData("{\n  \"runaiRecording\": 2\n}", 2, "Version 2 of the format is not supported.")]
    [InlineData("{\n  \"runaiRecording\": \"1\"\n}", 2, "Expected a number.")]
    [InlineData("{\n}", 1, "The property 'runaiRecording' is missing.")]
    [InlineData("{\n  \"runaiRecording\": 1,\n  \"request\": {\n    \"method\": \"GET\"\n  },\n  \"response\": {}\n}", 3, "The property 'path' is missing.")]
    [InlineData("{\n  \"runaiRecording\": 1,\n  \"requests\": {}\n}", 3, "The property 'requests' is not known.")]
    [InlineData(
        Start + "\n    \"status\": 20\n  }\n}", 5,
        "20 is not a valid status code.")]
    [InlineData(
        Start + "\n    \"status\": 200,\n    \"base64\": [\n\"?\" ]\n  }\n}",
        6, "not valid Base64")]
    [InlineData(
        Start + "\n    \"status\": 200,\n    \"text\": [\n      1 ]\n  }\n}",
        7, "Expected a string.")]
    public void Invalid_files_are_reported_with_their_line(string content, int line, string message)
    {
        _recordings.Write("broken", content);

        var exception = Assert.Throws<RecordingException>(() => new ReplayHandler(_recordings.Folder));

        Assert.Equal(line, exception.Line);
        Assert.EndsWith("broken.recording.json", exception.File, StringComparison.Ordinal);
        Assert.StartsWith($"{exception.File}({line}): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_and_Windows_line_ends_are_accepted()
    {
        _recordings.Write("a", "\uFEFF" + (Start + " \"status\": 204 }\n}\n").Replace("\n", "\r\n", StringComparison.Ordinal));

        using var replay = new ReplayHandler(_recordings.Folder);

        Assert.Throws<InvalidOperationException>(replay.AssertAllUsed);
    }

    [Fact]
    public void Missing_and_empty_folders_are_reported()
    {
        Assert.Contains("does not exist", Assert.Throws<RecordingException>(() => new ReplayHandler(_recordings.Folder)).Message, StringComparison.Ordinal);

        Directory.CreateDirectory(_recordings.Folder);

        var exception = Assert.Throws<RecordingException>(() => new ReplayHandler(_recordings.Folder));
        Assert.Contains("no *.recording.json files", exception.Message, StringComparison.Ordinal);
    }
}
