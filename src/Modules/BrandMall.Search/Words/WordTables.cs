using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Search.Words;

internal sealed class WordTables : IEntityTypeConfiguration<Synonyms>, IEntityTypeConfiguration<HotWord>, IEntityTypeConfiguration<AskedWord>
{
    public void Configure(EntityTypeBuilder<Synonyms> synonyms)
    {
        synonyms.ToTable("search_synonyms");
        synonyms.Property(s => s.Words).HasConversion(
            words => JsonSerializer.Serialize(words, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<string>>((left, right) => left!.SequenceEqual(right!), words => words.Count, words => words));
    }

    public void Configure(EntityTypeBuilder<HotWord> word)
    {
        word.ToTable("search_hot_words");
        word.Property(w => w.Word).HasMaxLength(HotWord.LongestWord);
        word.Property(w => w.Locale).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<AskedWord> word)
    {
        word.ToTable("search_asked_words");
        word.HasKey(w => new { w.SiteId, w.Locale, w.Text });
        word.Property(w => w.Locale).HasMaxLength(20);
        word.Property(w => w.Text).HasMaxLength(HotWord.LongestWord);
        word.HasIndex(w => w.At);
    }
}
