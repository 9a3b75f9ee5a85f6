using System.Globalization;
using RunAi.Generated.Fuzz;
using SharpFuzz;

switch (args)
{
    case ["afl", var name]:
        var aflTarget = FuzzTarget.Find(name);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            aflTarget.Run(bytes.ToArray());
        });
        return 0;

    case ["replay", var name, .. var files]:
        foreach (var file in files)
        {
            FuzzTarget.Find(name).Run(File.ReadAllBytes(file));
        }

        Console.WriteLine($"{name}: {files.Length} files without failures.");
        return 0;

    case ["mutate", var name, var count]:
        var total = int.Parse(count, CultureInfo.InvariantCulture);
        var seeds = Corpus.GetInputs(name).ToList();
        for (var seed = 0; seed < total; seed++)
        {
            var (file, bytes) = seeds[seed % seeds.Count];
            var mutated = ByteMutation.Apply(bytes, seed);
            try
            {
                Watchdog.Run(() => FuzzTarget.Find(name).Run(mutated));
            }
            catch (Exception exception)
            {
                var found = Path.Combine(Path.GetTempPath(), $"fuzz-{name}-{seed}");
                File.WriteAllBytes(found, mutated);
                Console.Error.WriteLine($"Seed {seed} of {file} failed; the input is saved as {found}. {exception}");
                return 1;
            }
        }

        Console.WriteLine($"{name}: {total} mutations of {seeds.Count} files without failures.");
        return 0;

    default:
        Console.Error.WriteLine("Usage: afl <target> | replay <target> <file>… | mutate <target> <count>");
        return 2;
}
