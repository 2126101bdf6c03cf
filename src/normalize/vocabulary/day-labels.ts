import { list } from "./list.ts";

/** Words that label the day of publication, and the day of a change. */
export const publishedWords = list(`
      published, publish date, posted, first published, originally published, date, created, issued,
      released, veröffentlicht, zuerst veröffentlicht, erstellt, stand, publié, mis en ligne, créé,
      publicado, publicada, actualizado, pubblicato, gepubliceerd, publicerad, publicerat, publisert,
      offentliggjort, udgivet, julkaistu, opublikowano, publikováno, vydáno, publikované, опубликовано,
      опубліковано, yayınlanma, yayın tarihi, giriş, giriş tarihi, dipublikasikan, diterbitkan,
      paskelbta, publicēts, avaldatud, publicat, közzétéve, megjelent, δημοσιεύτηκε, 입력, 등록, 게시,
      प्रकाशित, 発行, 公開, 发布, published on`);
export const updatedWords = list(`
      updated, last updated, update, modified, last modified, edited, revised, corrected, aktualisiert,
      zuletzt aktualisiert, geändert, letztes update, mis à jour, modifié, mise à jour, actualizado,
      actualizada, modificado, atualizado, aggiornato, bijgewerkt, uppdaterad, uppdaterat, oppdatert,
      opdateret, päivitetty, aktualizacja, zaktualizowano, aktualizováno, aktualizované, обновлено,
      оновлено, güncelleme, güncellendi, diperbarui, atnaujinta, atjaunots, uuendatud, actualizat,
      frissítve, ενημερώθηκε, 수정, 업데이트, अपडेट, 更新, last updated on`);
