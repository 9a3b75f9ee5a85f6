namespace RunAi.Generated.Corpus;

/// <summary>Reads paths from one stream and writes a row for each to the other.</summary>
internal static class Worker
{
    public static async Task RunAsync(TextReader paths, TextWriter rows)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            await rows.WriteLineAsync(RowJson.Write(Run(path)));
            await rows.FlushAsync();
        }
    }

    private static SpecRow Run(string path)
    {
        try
        {
            return SpecRunner.Run(path);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // That a spec can throw is the very thing that the run looks for.
            return new SpecRow { Spec = path, Exception = exception.ToString() };
        }
    }
}
