using System.Globalization;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;
using Spectre.Console;

namespace RunAi.Generated.Cli.Output;

/// <summary>Prints results as tables or JSON.</summary>
internal sealed class Printer(TextWriter output, bool isJson)
{
    // Lines are not wrapped in a file or a pipe.
    private const int WidthWithoutTerminal = 1000;

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static string? Format(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string Format(DateTimeOffset time) => time.ToString("u", CultureInfo.InvariantCulture);

    /// <summary>Prints a list.</summary>
    /// <param name="what">The items, such as "projects", for the message that there are none.</param>
    /// <param name="items">The items.</param>
    /// <param name="columns">The columns of the table.</param>
    public async Task PrintAsync<T>(string what, IAsyncEnumerable<T> items, Column<T>[] columns)
        where T : JsonModel
    {
        var list = await items.ToListAsync();
        if (isJson)
        {
            await WriteJsonAsync(writer =>
            {
                writer.WriteStartArray();
                list.ForEach(item => Write(writer, item));
                writer.WriteEndArray();
            });
        }
        else if (list.Count == 0)
        {
            await output.WriteLineAsync($"No {what} were found.");
        }
        else
        {
            WriteTable(list, columns);
        }
    }

    /// <summary>Prints lines as they arrive; in JSON, each as a string.</summary>
    public async Task PrintLinesAsync(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            await output.WriteLineAsync(isJson ? $"\"{JsonEncodedText.Encode(line)}\"" : line);
        }
    }

    /// <summary>Prints a resource.</summary>
    public async Task PrintAsync<T>(T item, Column<T>[] columns)
        where T : JsonModel
    {
        if (isJson)
        {
            await WriteJsonAsync(writer => Write(writer, item));
        }
        else
        {
            WriteTable([item], columns);
        }
    }

    private void WriteTable<T>(List<T> items, Column<T>[] columns)
    {
        var table = new Table().SimpleBorder().AddColumns([.. columns.Select(static column => column.Header)]);
        foreach (var item in items)
        {
            // Values from a server are text, not markup.
            table.AddRow([.. columns.Select(column => new Text(column.GetText(item) ?? "-"))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        console.Write(table);
    }

    // A model writes its JSON without reflection, with the properties that this version of the client does not declare.
    private static void Write(Utf8JsonWriter writer, JsonModel model)
    {
        using var document = JsonDocument.Parse(model.ToJson());
        document.RootElement.WriteTo(writer);
    }

    private async Task WriteJsonAsync(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            write(writer);
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
